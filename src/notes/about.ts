import type { Block } from '../article/model.ts';
import { tellingWords, tokenise } from './tokens.ts';

/** Words of a note and of a block that are compared. */
const NOTE_LENGTH = 1500;
const BLOCK_LENGTH = 4000;
/** A word in more blocks than this tells nothing about which one is meant. */
const RARE = 3;
/** So many rare words must be shared, and so much more than with any other block. */
const LEAST_SHARED = 2;
const LEAD = 1.5;

const HEADLINE =
  /^(?:headlines?|überschrift|titelzeile|titre|titular|titolo|manchete|kop|rubriken|overskriften|tittelen|tytul\w*)$/;
const CAPTION =
  /^(?:captions?|bildunterschrift|legende|didascalia|legenda|bijschrift|fotobijschrift|bildtexten|billedteksten|bildeteksten)$/;
/** Words quoted in the note; at least so long that they are no scare quotes. */
const QUOTED = /[“"«„]([^“”"«»„]{15,300})[”"»“]/gu;

/**
 * The block that a note most probably concerns: the one that has its quoted words, or shares its rare words (names,
 * figures) far more than any other; the headline or the only caption where the note says so. Undefined where the words
 * do not settle it. `own` are the blocks of all notes, which are not looked at.
 */
export function aboutOf(text: string, blocks: readonly Block[], own: ReadonlySet<number>): number | undefined {
  const head = text.slice(0, NOTE_LENGTH);
  const others = blocks.flatMap((block, index) => (own.has(index) || block.kind === 'byline' ? [] : [index]));
  return quoted(head, blocks, others) ?? named(head, blocks, others) ?? shared(head, blocks, others);
}

function quoted(text: string, blocks: readonly Block[], others: readonly number[]): number | undefined {
  for (const [, words = ''] of text.matchAll(QUOTED)) {
    const wanted = squash(words);
    const found = others.filter((index) => squash(blocks[index]?.text.slice(0, BLOCK_LENGTH) ?? '').includes(wanted));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const squash = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

function named(text: string, blocks: readonly Block[], others: readonly number[]): number | undefined {
  const words = tokenise(text).slice(0, 30);
  if (words.some(({ word }) => HEADLINE.test(word))) return others.find((index) => blocks[index]?.kind === 'heading');
  const captions = others.filter((index) => blocks[index]?.kind === 'caption');
  return captions.length === 1 && words.some(({ word }) => CAPTION.test(word)) ? captions[0] : undefined;
}

function shared(text: string, blocks: readonly Block[], others: readonly number[]): number | undefined {
  const wanted = new Set(tellingWords(text, tokenise(text)));
  const holders = new Map<string, number[]>();
  for (const index of others) {
    const block = blocks[index];
    if (!block || block.kind === 'heading') continue;
    const seen = new Set(tokenise(block.text, BLOCK_LENGTH).map(({ word }) => word));
    for (const word of wanted) if (seen.has(word)) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  const scores = new Map<number, { weight: number; count: number }>();
  for (const indexes of holders.values()) {
    if (indexes.length > RARE) continue;
    for (const index of indexes) {
      const { weight, count } = scores.get(index) ?? { weight: 0, count: 0 };
      scores.set(index, { weight: weight + 1 / indexes.length, count: count + 1 });
    }
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b.weight - a.weight);
  if (!best || best[1].count < LEAST_SHARED) return undefined;
  return best[1].weight >= LEAD * (second?.[1].weight ?? 0) ? best[0] : undefined;
}
