import { diffArrays } from 'diff';
import type { Run } from './model.ts';
import { plain } from './normal.ts';

/** A word or sign of a text, with its UTF-16 offsets and the form in which it is compared. */
type Token = { readonly start: number; readonly end: number; readonly form: string };

/** Scripts that are written without spaces are compared sign by sign. The first alternative is the most common, and quick. */
const TOKEN =
  /[A-Za-z]+(?=[ .,;:])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|\p{N}+(?:[.,:/]\p{N}+)*%?|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+(?:['’‐‑-][\p{L}\p{M}\p{N}\u00ad]+)*|[^\s\p{L}\p{N}]/gu;
/** Signs that no reader takes for a change by themselves: quotes and dashes, and what cannot be seen. */
const SILENT = /^["'-]?$/;

/** The words, numbers and signs of a text; quotes and dashes are none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const form = /^[\w%.,]+$/.test(match[0]) ? match[0] : plain(match[0]); // plain already, as most words are
    if (!SILENT.test(form)) tokens.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return tokens;
}

/** More differing words than this are not told apart word by word: everything is another text. */
const MOST = 4000;

export type WordDiff = {
  readonly runs: readonly Run[];
  /** Stretches of the newer text that are new; empty ones stand where words were only taken out. UTF-16 offsets. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Words taken out and put in. */
  readonly out: readonly string[];
  readonly in: readonly string[];
};

/**
 * Compares two texts word by word (Myers' algorithm, package `diff`). Quotes, dashes and white space are never a
 * difference.
 */
export function diffWords(before: string, after: string): WordDiff {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const parts = diffArrays(
    a.map(({ form }) => form),
    b.map(({ form }) => form),
    { maxEditLength: MOST },
  ) ?? [
    { removed: true, added: false, count: a.length, value: [] },
    { removed: false, added: true, count: b.length, value: [] },
  ];
  const runs: Run[] = [];
  const marks: { start: number; end: number }[] = [];
  const out: string[] = [];
  const put: string[] = [];
  let i = 0;
  let j = 0;
  let atB = 0;
  const push = (type: Run['type'], text: string) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.type === type) runs[runs.length - 1] = { type, text: last.text + text };
    else runs.push({ type, text });
  };
  for (const part of parts) {
    const { count } = part;
    if (part.removed) {
      // Up to the next word, so that what is struck out keeps its space.
      const space = /^\s*/.exec(after.slice(atB))?.[0] ?? '';
      push('same', space);
      atB += space.length;
      const end = a[i + count]?.start ?? before.length;
      push('out', before.slice(a[i]?.start ?? end, end));
      out.push(...a.slice(i, i + count).map(({ form }) => form));
      if (marks.at(-1)?.end !== atB) marks.push({ start: atB, end: atB });
      i += count;
    } else if (part.added) {
      const start = b[j]?.start ?? atB;
      const end = b[j + count - 1]?.end ?? atB;
      push('same', after.slice(atB, start));
      push('in', after.slice(start, end));
      put.push(...b.slice(j, j + count).map(({ form }) => form));
      const last = marks.at(-1);
      if (last && last.start === last.end && last.end === atB) marks.pop();
      marks.push({ start, end });
      atB = end;
      j += count;
    } else {
      const end = b[j + count - 1]?.end ?? atB;
      push('same', after.slice(atB, end));
      atB = end;
      i += count;
      j += count;
    }
  }
  push('same', after.slice(atB));
  return { runs, marks, out, in: put };
}
