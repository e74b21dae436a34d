type SaidRole = { readonly title: string; readonly organisation?: string | null | undefined };

/**
 * True for a role that is a seat on a body: "board member" at OpenAI on "OpenAI's board of directors", "member of the
 * Safety and Security Committee" on the committee of that name.
 *
 * @param names the body's name and its other forms
 */
export function isSeatOn({ title, organisation }: SaidRole, names: readonly string[]): boolean {
  const said = title.toLowerCase();
  const forms = names.map((name) => name.toLowerCase());
  if (forms.some((form) => said.includes(form))) return true;
  const house = organisation?.toLowerCase();
  return (
    house !== undefined &&
    /\bboard\b/.test(said) &&
    forms.some((form) => form.startsWith(house) && form.includes('board'))
  );
}

/** The name of a member without what is said of the seat: "Bret Taylor (chair)". */
export const memberName = (member: string): string => member.replace(/\s*\([^)]*\)$/, '');
