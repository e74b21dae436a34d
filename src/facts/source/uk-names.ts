import type { NameForm } from '../registers/register-model.ts';

/** An official name and its days. A day is empty if the register has none. */
export type DatedName = { readonly name: string; readonly from: string; readonly to: string };

const TITLE = /^(?:the )?(?:Lord|Lady|Baroness|Baron|Earl|Countess|Viscount|Viscountess|Marquess|Duke|Duchess)\b/i;
const BISHOP = /^(?:the )?(?:Lord )?(?:Arch)?bishop\b/i;
const HONORIFIC =
  /^(?:(?:the )?rt\.? hon\.?|right honourable|mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor|rev|reverend|colonel|col|major|captain|capt|commander|brigadier|sir dr)\.? +/i;

/** "Lord Mandelson", "Baroness Thatcher", "the Earl of Avon"; not "Lord Bishop of Durham". */
export const isPeerTitle = (name: string): boolean => TITLE.test(name) && !BISHOP.test(name);

/** True for the name of a see. The next bishop has it too, so it names no person. */
export const isBishopTitle = (name: string): boolean => BISHOP.test(name);

/** "Rt Hon Sir Keir Starmer KC" → "Keir Starmer". News may use these words or not, but the name is the same. */
export function withoutHonorifics(text: string): string {
  let name = text.trim().replace(/ (?:MP|KC|QC|CBE|OBE|MBE)\b.*$/, '');
  while (HONORIFIC.test(name)) name = name.replace(HONORIFIC, '');
  return name.replace(/^The (?=Earl|Countess|Viscount|Marquess|Duke|Duchess|Lord|Lady|Baroness)/, '');
}

/**
 * How news names a member over time. A commoner's newest name comes first, because news keeps it after a peerage
 * ("Peter Mandelson"). A title counts from the day on which it was given: in an older article, "Lord Mandelson" is
 * somebody else. A person with only a title goes by that title.
 *
 * @param names every official name with its days, in any order
 * @param until last day on which a title names this person, if it passed to an heir
 */
export function newsNames(names: readonly DatedName[], until?: string): { name: string; also: readonly NameForm[] } {
  const dated = names
    .map((one) => ({ ...one, name: withoutHonorifics(one.name) }))
    .filter((one) => one.name !== '' && !isBishopTitle(one.name))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const own = dated.filter((one) => !isPeerTitle(one.name));
  const main = own.at(-1) ?? dated.at(-1);
  if (!main) return { name: '', also: [] };
  const forms = new Map<string, NameForm>();
  for (const one of dated) {
    const title = isPeerTitle(one.name);
    const first = dated.find((other) => other.name === one.name)?.from ?? '';
    if (title) forms.set(one.name, withDays(one.name, first, until));
    else if (one.name !== main.name) forms.set(one.name, one.name);
    else if (own[0]?.name !== main.name && first !== '') forms.set(one.name, withDays(one.name, first));
  }
  return { name: main.name, also: [...forms.values()] };
}

function withDays(name: string, from: string, to?: string): NameForm {
  if (from === '' && to === undefined) return name;
  return { t: name, ...(from === '' ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
