import type { Run, Version } from '../memory-model.ts';
import type { Pair } from './alike.ts';
import { tongueOf } from './tongue.ts';
import { marksOf, tokensOf, type WordDiff } from './word-diff.ts';

/**
 * The language of a block with fewer UTF-16 units than this is not detected, because the block may be a name or a
 * title.
 */
const LEAST_TEXT = 40;
/** How many UTF-16 units of a version are read to detect its main language. */
const SAMPLE = 12_000;
/** An insertion of at least this many words may be a translation if other insertions are translations. */
const LEAST_WORDS = 3;

/** The blocks that only one version has, by index. */
type Changed = {
  readonly removed: readonly number[];
  readonly added: readonly number[];
  readonly rewritten: readonly Pair[];
};

/** The comparable parts of two versions, by their languages. */
export type Languages = Changed & {
  /** Some of the text was in another language in one version and was left out. */
  readonly differ: boolean;
  /** Paragraphs in another language were added or removed. So a note in that language is a translation too. */
  readonly isMixed: boolean;
  /** True if this text is in another language than most of both versions. */
  readonly isForeign: (text: string) => boolean;
};

/** The language of most of the text, or null. */
export function mainTongue({ blocks }: Version): string | null {
  const lengths = new Map<string, number>();
  let read = 0;
  for (const { text } of blocks) {
    if (read > SAMPLE) break;
    const tongue = text.length < LEAST_TEXT ? null : tongueOf(text);
    read += text.length;
    if (tongue !== null) lengths.set(tongue, (lengths.get(tongue) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Leaves out changes that come from translation. If the two versions are in two languages, only text in a language of
 * both is compared. An added paragraph in another language is a translation below the original.
 */
export function withinLanguages(before: Version, after: Version, changed: Changed): Languages {
  const isSame = [changed.removed, changed.added, changed.rewritten].every((list) => list.length === 0);
  if (isSame) return { removed: [], added: [], rewritten: [], differ: false, isMixed: false, isForeign: () => false };
  const [old, young] = [mainTongue(before), mainTongue(after)];
  const isForeign = (text: string) => isIn(text, (tongue) => isOther(tongue, young));
  if (isOther(old, young)) {
    const rewritten = changed.rewritten.filter((pair) => haveOneTongue(pair, before, after));
    return { removed: [], added: [], rewritten, differ: true, isMixed: true, isForeign };
  }
  const inOld = (index: number) => isForeign(before.blocks[index]?.text ?? '');
  const inYoung = (index: number) => isForeign(after.blocks[index]?.text ?? '');
  const [gone, come] = [changed.removed.some(inOld), changed.added.some(inYoung)];
  const rewritten = changed.rewritten.filter((pair) => pair.before.some(inOld) === pair.after.some(inYoung));
  // If a translation was added, removed text is mostly its original. The reverse is true too.
  const removed = come ? [] : changed.removed.filter((index) => !inOld(index));
  const added = gone ? [] : changed.added.filter((index) => !inYoung(index) && !(come && isShort(after, index)));
  const lost = come ? changed.removed : gone ? changed.added : [];
  const differ = lost.length > 0 || rewritten.length < changed.rewritten.length;
  return { removed, added, rewritten, differ, isMixed: differ || come || gone, isForeign };
}

const isShort = ({ blocks }: Version, index: number): boolean => (blocks[index]?.text.length ?? 0) < LEAST_TEXT * 2;

function isIn(text: string, wanted: (tongue: string) => boolean): boolean {
  if (text.length < LEAST_TEXT) return false;
  const tongue = tongueOf(text);
  return tongue !== null && wanted(tongue);
}

/** True if two known languages differ. A Japanese line without kana counts as Chinese. */
function isOther(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  if (a === 'zh' || b === 'zh') return !(a.startsWith('zh') && b.startsWith('zh')) && a !== 'ja' && b !== 'ja';
  return !(a === 'ja' && b.startsWith('zh')) && !(b === 'ja' && a.startsWith('zh'));
}

function haveOneTongue({ before, after }: Pair, older: Version, newer: Version): boolean {
  const of = ({ blocks }: Version, indexes: readonly number[]) =>
    tongueOf(indexes.map((index) => blocks[index]?.text ?? '').join(' '));
  const [a, b] = [of(older, before), of(newer, after)];
  return a !== null && a === b;
}

/**
 * Removes from a comparison the translations that were added below the words, or removed again. Returns null if nothing
 * else differs.
 *
 * @param isEager called if text was only added or only removed. True if the text has translations elsewhere, because
 *   then this is one as well
 */
export function withoutTranslations(
  diff: WordDiff,
  isForeign: (text: string) => boolean,
  isEager: () => boolean,
): WordDiff | null {
  const changed = diff.runs.filter(({ type }) => type !== 'same');
  const [only] = changed;
  if (changed.length === 1 && only && only.text.trim().split(/\s+/).length >= LEAST_WORDS && isEager()) return null;
  if (!changed.some(({ text }) => isForeign(text))) return diff;
  const left = changed.filter(({ text }) => !isForeign(text));
  if (left.length === 0) return null;
  const words = (type: Run['type']) =>
    left.flatMap((run) => (run.type === type ? tokensOf(run.text).map(({ form }) => form) : []));
  const runs = diff.runs.flatMap((run): Run[] => {
    if (run.type === 'same' || !isForeign(run.text)) return [run];
    return run.type === 'out' ? [] : [{ ...run, type: 'same' }];
  });
  return { runs, marks: marksOf(runs), out: words('out'), in: words('in') };
}
