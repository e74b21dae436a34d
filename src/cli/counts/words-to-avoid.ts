/**
 * The words that comments, documents and names avoid. The plain words are, in the same order: sent or named; corrected;
 * removed; is not one; is; received; and, of code, returns.
 */
export const WORDS_TO_AVOID: Readonly<Record<string, RegExp>> = {
  told: /\btold\b/gi,
  mended: /\bmend(?:s|ed|ing)?\b/gi,
  'put out': /\bput(?:s|ting)? out\b/gi,
  'is none': /\b(?:is|are|was|were) none\b/gi,
  stands: /\bstands\b/gi,
  heard: /\bheard\b/gi,
  says: /\bsays\b/gi,
};

/**
 * Counts each word to avoid in a text. Words between backticks or quotation marks are code or quotations and do not
 * count.
 */
export function countWords(text: string): Record<string, number> {
  const prose = text.replace(/`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|\*[^*\n]*\*(?!\/)/g, '');
  return Object.fromEntries(
    Object.entries(WORDS_TO_AVOID).map(([word, pattern]) => [word, prose.match(pattern)?.length ?? 0]),
  );
}

/** Splits a name into words: `isSameName` → "is same name", `LONGEST_LINE` → "longest line". */
export const wordsOfName = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
