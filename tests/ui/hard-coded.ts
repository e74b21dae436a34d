import { transformSync } from 'esbuild';

/** Attributes that a reader sees or hears. */
const SAID =
  /[{,]\s*"?(?:title|placeholder|label|alt|aria-label|aria-valuetext|aria-description)"?: ("(?:[^"\\]|\\.)*")/g;
/** A child that is a text: alone, or on a line of its own in a list of children. */
const CHILD = /(?<!jsxs?\(\s*)(?:children: |^\s*)("(?:[^"\\]|\\.)*")(?=,?\s*$|,? \}|, )/gm;
/** What is announced or shown as a fault. */
const ANNOUNCED = /\bset(?:Said|Fault)\(("(?:[^"\\]|\\.)*")\)/g;

/**
 * Words that a component shows and that stand in its source, found in what its JSX becomes, so that it does not matter
 * how it is written. Message keys and values without a word are none.
 *
 * @param source a .tsx file's text
 * @param isKey true for a message's key, which stands where words would where it is handed on
 */
export function hardCoded(source: string, isKey: (text: string) => boolean = () => false): string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' });
  return [SAID, CHILD, ANNOUNCED]
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => String(JSON.parse(match[1] ?? '""'))))
    .filter((text) => /\p{L}{2,}/u.test(text) && !isKey(text));
}
