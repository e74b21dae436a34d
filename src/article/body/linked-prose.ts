import type { Run, Survey } from '../survey.ts';

/** Paragraphs with the same parent that make running text, and the UTF-16 code units of each. */
const LEAST_PARAGRAPHS = 3;
const LEAST_LENGTH = 100;
const ENDS_SENTENCE = /[.!?…。！？][\])"”“’»)」]*\s*$/;

/**
 * The paragraphs of a page whose every sentence is a link: an annotated transcript, a text that links to its sources.
 * They follow each other in one box. A teaser has a box of its own with its title, so a list of teasers has none.
 *
 * @param scale the factor for the length of text in wide scripts
 */
export function linkedParagraphs({ boxes, runs, texts }: Survey, scale: number): ReadonlySet<Run> {
  const byParent = new Map<number, Run[]>();
  for (const run of runs) {
    const own = boxes[run.box];
    if (own?.tag !== 'p' || run.length * scale < LEAST_LENGTH) continue;
    if (!ENDS_SENTENCE.test(texts.slice(run.from, run.to).join(''))) continue;
    const list = byParent.get(own.parent);
    if (list) list.push(run);
    else byParent.set(own.parent, [run]);
  }
  return new Set([...byParent.values()].filter((list) => list.length >= LEAST_PARAGRAPHS).flat());
}
