// Scores of the measures: pure functions on texts and numbers.

/** Returns the words of a text, in lower case. A Chinese, Japanese or Korean character is a word. */
export const words = (text: string): string[] =>
  text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? [];

/** Returns the token F1 of two texts as bags of words, 0 to 1. A Chinese, Japanese or Korean character is a token. */
export function f1(found: string, truth: string): number {
  const left = words(found);
  const right = new Map<string, number>();
  const wanted = words(truth);
  for (const word of wanted) right.set(word, (right.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = right.get(word) ?? 0;
    if (count > 0) {
      common++;
      right.set(word, count - 1);
    }
  }
  return common === 0 ? 0 : (2 * common) / (left.length + wanted.length);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Returns the value below which this share (0 to 1) of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Returns the fold of a publisher. It is the same on every run, so that no publisher is in two folds. */
export function foldOf(publisher: string, folds: number): number {
  let hash = 7;
  for (const letter of publisher) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % folds;
}

/**
 * Compares two texts as bags of words. `stray` is the share of the words read that the truth lacks. `missed` is the
 * share of the truth that was not read. Both are 0 to 1.
 */
export function strayAndMissed(found: string, truth: string): { readonly stray: number; readonly missed: number } {
  const read = words(found);
  const wanted = words(truth);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of read) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  return {
    stray: read.length === 0 ? 0 : 1 - common / read.length,
    missed: wanted.length === 0 ? 0 : 1 - common / wanted.length,
  };
}
