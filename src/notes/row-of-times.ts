import { isContent, skipDate } from './date-span.ts';
import type { Label } from './label.ts';
import type { Unit } from './units.ts';

/** True if a unit has times and few words: "Aktualizacja: 13.03.2024 Publikacja: 11.03.2024", "dpa – 13.03.2024". */
export function isRowOfTimes(unit: Unit, { kind, next, words, dated }: Label): boolean {
  if ((kind !== 'update' && kind !== 'editors_note') || words > 3) return false;
  for (let at = next; at < unit.tokens.length; at++) {
    const after = skipDate(unit, at);
    if (after <= at) continue;
    const rest = unit.tokens.slice(after).filter(isContent).length;
    return rest === 0 && (dated || kind === 'editors_note');
  }
  return false;
}

/**
 * True if a sentence follows ("Modified on 12 March: the name has been corrected."), and not a reading time with
 * figures.
 */
export const isSentence = ({ tokens, text }: Unit, { next, dated }: Label): boolean => {
  const sign = tokens[next - 1]?.word;
  if (!text.endsWith('.') || (sign !== ':' && sign !== '.')) return false;
  return sign === ':' || (dated && !tokens.slice(next).some(({ word }) => /^\d/.test(word)));
};
