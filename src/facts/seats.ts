type SaidRole = { readonly title: string; readonly organisation?: string | null | undefined };

/**
 * True for a role that is a seat on a body: "board member" at OpenAI on "OpenAI's board of directors", "member of the
 * Safety and Security Committee" at OpenAI on the committee of that name.
 *
 * @param names the body's name, and other forms where they are at hand
 */
export function isSeatOn({ title, organisation }: SaidRole, names: readonly string[]): boolean {
  const said = title.toLowerCase();
  const house = organisation?.toLowerCase() ?? '';
  return names.some((name) => {
    const form = name.toLowerCase();
    if (said.includes(form)) return true;
    if (house === '') return false;
    if (form.startsWith(`${house} `) && said.includes(form.slice(house.length + 1))) return true;
    const owner = /^(.+?)(?:[’']s)? board\b/.exec(form)?.[1];
    return owner !== undefined && /\bboard\b/.test(said) && (owner === house || house.startsWith(`${owner} `));
  });
}

/** The name of a member without what is said of the seat: "Bret Taylor (chair)". */
export const memberName = (member: string): string => member.replace(/\s*\([^)]*\)$/, '');
