import { transformSync } from 'esbuild';

/** Attributes whose text is shown or read aloud. */
const SAID =
  /[{,]\s*"?(?:title|placeholder|label|alt|aria-label|aria-valuetext|aria-description)"?: ("(?:[^"\\]|\\.)*")/g;
/** A child that is a text: alone, or on its own line in a list of children. */
const CHILD = /(?<!jsxs?\(\s*)(?:children: |^\s*)("(?:[^"\\]|\\.)*")(?=,?\s*$|,? \}|, )/gm;
/** Texts that are announced or shown as a fault. */
const ANNOUNCED = /\bset(?:Outcome|Fault)\(("(?:[^"\\]|\\.)*")\)/g;

/**
 * Returns the texts that a component shows and that are written in its source. It reads the compiled JSX, so the way of
 * writing does not matter. Message keys and values without a word do not count.
 *
 * @param source a .tsx file's text
 * @param isKey true for a message key, which may be passed on in place of a text
 */
export function hardCoded(source: string, isKey: (text: string) => boolean = () => false): string[] {
  const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' });
  return [SAID, CHILD, ANNOUNCED]
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => String(JSON.parse(match[1] ?? '""'))))
    .filter((text) => /\p{L}{2,}/u.test(text) && !isKey(text));
}
