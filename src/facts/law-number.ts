/** The number of a law with its kind. A number alone identifies nothing. */
export type LawNumber =
  | { readonly kind: 'executive order'; readonly number: number }
  | { readonly kind: 'public law'; readonly congress: number; readonly number: number }
  | { readonly kind: 'bill'; readonly chamber: Chamber; readonly number: number };

type Chamber = keyof typeof BILLS;

/** The written forms for each kind of bill or resolution of the US Congress. The first form is the usual form. */
const BILLS = {
  'H.R.': ['H.R.', 'HR', 'H. R.'],
  'S.': ['S.'],
  'H.J.Res.': ['H.J.Res.', 'H.J. Res.', 'H. J. Res.', 'HJRes', 'H.J.R.'],
  'S.J.Res.': ['S.J.Res.', 'S.J. Res.', 'S. J. Res.', 'SJRes', 'S.J.R.'],
  'H.Res.': ['H.Res.', 'H. Res.', 'HRes'],
  'S.Res.': ['S.Res.', 'S. Res.', 'SRes'],
  'H.Con.Res.': ['H.Con.Res.', 'H. Con. Res.', 'H.Con. Res.'],
  'S.Con.Res.': ['S.Con.Res.', 'S. Con. Res.', 'S.Con. Res.'],
} as const;

const ORDERS = ['Executive Order', 'Executive Order No.', 'Exec. Order', 'Exec. Order No.', 'EO', 'E.O.'];
const LAWS = ['Public Law', 'Public Law No.', 'Pub. L.', 'Pub. L. No.', 'P.L.'];

/** Reads a text that is only the number of a law, in any usual spelling. Null for any other text. */
export function parseLawNumber(text: string): LawNumber | null {
  const [, kind = '', digits = ''] = /^(.*?)\s*(\d[\d,]*(?:[-–‑]\d+)?)$/.exec(text.trim()) ?? [];
  const pair = /^(\d+)[-–‑](\d+)$/.exec(digits);
  if (pair) {
    if (!isOneOf(LAWS, kind)) return null;
    return { kind: 'public law', congress: Number(pair[1]), number: Number(pair[2]) };
  }
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(digits)) return null;
  const number = Number(digits.replaceAll(',', ''));
  if (number === 0) return null;
  if (isOneOf(ORDERS, kind)) return { kind: 'executive order', number };
  const bill = (Object.keys(BILLS) as Chamber[]).find((chamber) => isOneOf(BILLS[chamber], kind));
  return bill && !digits.includes(',') ? { kind: 'bill', chamber: bill, number } : null;
}

const isOneOf = (forms: readonly string[], kind: string): boolean =>
  forms.some((form) => form.toLowerCase() === kind.toLowerCase());

/** Every usual spelling, in full first: "Executive Order 14110", "EO 14110", "E.O. 14110". */
export function spellingsOf(law: LawNumber): readonly string[] {
  if (law.kind === 'executive order') return ORDERS.map((kind) => `${kind} ${law.number}`);
  if (law.kind === 'public law') return LAWS.map((kind) => `${kind} ${law.congress}-${law.number}`);
  return BILLS[law.chamber].map((kind) => `${kind} ${law.number}`);
}

/**
 * Spellings that need no entry of their own: matching ignores full stops and blanks between letters, so "E.O." also
 * finds "EO".
 */
const FOUND_BY_MATCHING = new Set(['EO', 'Exec. Order', 'Exec. Order No.', 'Pub. L. No.']);

/**
 * The forms to index for a name. The number of an order or a public law gives all its spellings. Any other name gives
 * only itself.
 */
export function withSpellings(form: string): readonly string[] {
  const law = parseLawNumber(form);
  if (law === null || law.kind === 'bill') return [form];
  return spellingsOf(law).filter((spelling) => !FOUND_BY_MATCHING.has(spelling.replace(/ [\d-]+$/, '')));
}
