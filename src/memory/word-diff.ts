import type { Run } from '../memory-model.ts';
import { type Common, commonWords } from './common.ts';
import { plain } from './normal.ts';

/** A word or sign of a text, with its UTF-16 offsets and the form that is compared. */
type Token = { readonly start: number; readonly end: number; readonly form: string };

/** Scripts without spaces are compared character by character. The first alternative is the most common and is fast. */
const TOKEN =
  /[A-Za-z]+(?=[ .,;:])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|\p{N}+(?:[.,:/]\p{N}+)*%?|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+(?:['’‐‑-][\p{L}\p{M}\p{N}\u00ad]+)*|[^\s\p{L}\p{N}]/gu;
/** Signs whose change readers do not see: quotes and dashes, and invisible characters. */
const SILENT = /^["'-]?$/;

/** Returns the words, numbers and signs of a text, without quotes and dashes. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const form = /^[\w%.,]+$/.test(match[0]) ? match[0] : plain(match[0]); // most words are plain already
    if (!SILENT.test(form)) tokens.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return tokens;
}

export type WordDiff = {
  readonly runs: readonly Run[];
  /**
   * Stretches of the newer text that are new. An empty stretch marks a place where words were only removed. UTF-16
   * offsets.
   */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Removed and added words. */
  readonly out: readonly string[];
  readonly in: readonly string[];
};

/**
 * A difference: tokens `a` up to `aEnd` of the older text were replaced by tokens `b` up to `bEnd` of the newer text.
 */
type Gap = { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number };

/** Compares two texts word by word. Quotes, dashes and white space are never a difference. */
export function diffWords(before: string, after: string): WordDiff {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const gaps = gapsOf(
    commonWords(
      a.map(({ form }) => form),
      b.map(({ form }) => form),
    ),
    a.length,
    b.length,
  );
  const runs: Run[] = [];
  const marks: { start: number; end: number }[] = [];
  let at = 0;
  const push = (type: Run['type'], text: string) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.type === type) runs[runs.length - 1] = { type, text: last.text + text };
    else runs.push({ type, text });
  };
  for (const gap of readable(gaps, a, b)) {
    const same = b[gap.b - 1]?.end ?? 0;
    push('same', after.slice(at, Math.max(at, same)));
    at = Math.max(at, same);
    if (gap.aEnd > gap.a) {
      // Extends to the next word, so that struck-out words keep their space.
      const space = /^\s*/.exec(after.slice(at))?.[0] ?? '';
      push('same', space);
      at += space.length;
      const end = a[gap.aEnd]?.start ?? before.length;
      push('out', before.slice(a[gap.a]?.start ?? end, end));
    }
    if (gap.bEnd > gap.b) {
      const start = b[gap.b]?.start ?? at;
      const end = b[gap.bEnd - 1]?.end ?? at;
      push('same', after.slice(at, start));
      push('in', after.slice(start, end));
      marks.push({ start, end });
      at = end;
    } else {
      marks.push({ start: at, end: at });
    }
  }
  push('same', after.slice(at));
  return {
    runs,
    marks,
    out: gaps.flatMap((gap) => a.slice(gap.a, gap.aEnd).map(({ form }) => form)),
    in: gaps.flatMap((gap) => b.slice(gap.b, gap.bEnd).map(({ form }) => form)),
  };
}

/**
 * Returns the stretches of the newer text that differ, from its runs. A stretch is empty if words were only removed.
 */
export function marksOf(runs: readonly Run[]): WordDiff['marks'] {
  let at = 0;
  return runs.flatMap(({ type, text }, index) => {
    const start = at;
    if (type !== 'out') at += text.length;
    if (type === 'in') return [{ start, end: at }];
    return type === 'out' && runs[index + 1]?.type !== 'in' ? [{ start, end: start }] : [];
  });
}

/** Returns the gaps between the shared words. */
function gapsOf(common: readonly Common[], olds: number, youngs: number): Gap[] {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  for (const { before, after, count } of [...common, { before: olds, after: youngs, count: 0 }]) {
    if (before > a || after > b) gaps.push({ a, aEnd: before, b, bEnd: after });
    a = before + count;
    b = after + count;
  }
  return gaps;
}

/**
 * Makes gaps easy to read. If longer differences happen to share a word or two between them, these words become part of
 * the differences. The rule is that of "semantic cleanup" in Google's diff-match-patch: the shared words must not be
 * longer than the differences on either side.
 */
function readable(gaps: readonly Gap[], a: readonly Token[], b: readonly Token[]): Gap[] {
  const length = (tokens: readonly Token[], from: number, to: number) =>
    to > from ? (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) : 0;
  const size = (gap: Gap) => Math.max(length(a, gap.a, gap.aEnd), length(b, gap.b, gap.bEnd));
  const joined: Gap[] = [];
  for (const gap of gaps) {
    let last = gap;
    for (let before = joined.at(-1); before; before = joined.at(-1)) {
      const between = length(b, before.bEnd, last.b);
      if (between > MOST_BETWEEN || between > size(before) || between > size(last)) break;
      joined.pop();
      last = { a: before.a, aEnd: last.aEnd, b: before.b, bEnd: last.bEnd };
    }
    joined.push(last);
  }
  return joined;
}
/** Shared words with more characters than this never become part of a difference. */
const MOST_BETWEEN = 12;

/** True if the older text has at least half of the words of the newer text. */
export function sharesWords(a: string, b: string): boolean {
  const words = new Set(tokensOf(a).map(({ form }) => form.toLowerCase()));
  const others = tokensOf(b).map(({ form }) => form.toLowerCase());
  return others.filter((word) => words.has(word)).length >= others.length / 2;
}
