/** A picture that differs from the earlier one: the share of its pixels, or `new` without an earlier one. */
export type Difference = { readonly name: string; readonly share: number | 'new' };

/** Orders the largest difference first; a new picture comes before all others. */
export const bySize = (a: Difference, b: Difference): number => worth(b) - worth(a);

const worth = ({ share }: Difference): number => (share === 'new' ? 2 : share);

/** A share in words, right-aligned: "   3.10 %". */
export const shareInWords = (share: Difference['share']): string =>
  (share === 'new' ? share : `${(share * 100).toFixed(2)} %`).padStart(8);

/**
 * The lines of tests/workshop/accepted.txt, one for each state: fingerprint, share of its pixels that changed when it was
 * accepted, state. A state whose fingerprint is as it was keeps its line.
 *
 * @param old the text of the file until now
 * @param prints the fingerprint of each state: "card: former", "styles of the card"
 * @param differences the pictures that differ, in any order: "former, light, en, pointer, 100 %"
 */
export function acceptedLines(
  old: string,
  prints: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): readonly string[] {
  const largest = new Map<string, Difference>();
  for (const one of [...differences].sort(bySize).reverse()) {
    largest.set(stateOf(one.name), one);
    largest.set(`styles of the ${surfaceOf(one.name)}`, one);
  }
  const before = new Set(old.split('\n'));
  return [...prints].map(([state, print]) => {
    const known = [...before].find((line) => line.startsWith(`${print}  `) && line.endsWith(`  ${state}`));
    return known ?? [print, shareInWords(largest.get(state)?.share ?? 0), state].join('  ');
  });
}

const surfaceOf = (name: string): string => (name.startsWith('popup, ') ? 'popup' : 'card');

/** The state of a picture, without its four last parts: theme, language, pointer or width, size of the text. */
const stateOf = (name: string): string =>
  `${surfaceOf(name)}: ${name.replace(/^popup, /, '').replace(/(?:, [^,]+){4}$/, '')}`;
