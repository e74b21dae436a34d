import type { FoundDate } from '../src/article/article-model.ts';
import { dateOfChange, withDates } from '../src/article/days/dates.ts';
import type { Box } from '../src/article/survey.ts';
import { signsInEnglish, verdictInEnglish } from '../src/cli/verdict.ts';
import type { KeptRead } from './kept-surveys.ts';
import { type Wrongs, wrongsOf } from './reading-wrongs.ts';

/** What the evaluation compares with the labels of a page. */
export type PageResult = {
  readonly article: boolean;
  readonly why: string;
  readonly published: FoundDate | null;
  readonly blocks: readonly { readonly kind: string; readonly text: string; readonly title: boolean }[];
  /** The number of blocks outside of the smallest box around all blocks that the truth has too. */
  readonly outside: number;
  readonly wrongs: Wrongs;
};

const NOTHING = { article: false, published: null, blocks: [], outside: 0 };
/** Whether a block counts as text of the body. Labels leave out the others. */
export const isText = ({ kind, title }: PageResult['blocks'][number]): boolean =>
  kind !== 'byline' && kind !== 'caption' && !title;
const NO_WRONGS: Wrongs = { outside: new Map(), missed: new Map() };
/** Blocks that labels mostly leave out, wherever they are. */
const MOSTLY_UNLABELLED: ReadonlySet<string> = new Set(['heading', 'standfirst', 'byline', 'caption']);

/** The result of reading a page. `truth` is the labelled body, if there is one. */
export function resultOf(kept: KeptRead, truth: readonly string[] | null): PageResult {
  const { read, survey } = kept;
  if (!read) return { ...NOTHING, wrongs: wrongsOf([], truth ?? [], survey), why: kept.why };
  if (read.kind === 'not-article') {
    const why = `${read.why.reason}: ${verdictInEnglish(read.why)}`;
    return { ...NOTHING, wrongs: wrongsOf([], truth ?? [], survey), why };
  }
  const { article, runs } = read;
  const { published, modified } = withDates(article);
  const blocks = article.blocks.map(({ kind, text, hints }) => ({
    kind,
    text,
    title: kind === 'heading' && hints?.level === 1,
  }));
  return {
    article: true,
    wrongs: truth ? wrongsOf(blocks.filter(isText), truth, survey) : NO_WRONGS,
    why: `${signsInEnglish(read.signs)}; ${read.place}`,
    published: published ?? dateOfChange(modified),
    blocks,
    outside: truth
      ? outsideOf(
          article.blocks,
          runs.map((run) => survey.runs[run]?.box ?? 0),
          survey.boxes,
          truth,
        )
      : 0,
  };
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Counts the blocks outside of the smallest box around all blocks that the truth has too. `own` are their boxes. */
function outsideOf(
  blocks: readonly { readonly kind: string; readonly text: string }[],
  own: readonly number[],
  boxes: readonly Box[],
  truth: readonly string[],
): number {
  const all = squeeze(truth.join(''));
  const holds = (box: number, inner: number): boolean => inner >= box && inner < (boxes[box]?.end ?? 0);
  const loose: number[] = [];
  let around = -1;
  for (const [at, { kind, text }] of blocks.entries()) {
    const box = own[at] ?? 0;
    if (MOSTLY_UNLABELLED.has(kind)) continue;
    if (!all.includes(squeeze(text))) loose.push(box);
    else {
      if (around < 0) around = boxes[box]?.parent ?? 0;
      while (around > 0 && !holds(around, box)) around = boxes[around]?.parent ?? 0;
    }
  }
  return loose.filter((box) => around < 0 || !holds(around, box)).length;
}
