type RoleTitle = { readonly title: string; readonly organisation?: string | null | undefined };

/**
 * True if the role is a seat on the body. Examples: "board member" at OpenAI for "OpenAI's board of directors", "member
 * of the Safety and Security Committee" at OpenAI for that committee.
 *
 * @param names the body's name and aliases
 */
export function isSeatOn({ title, organisation }: RoleTitle, names: readonly string[]): boolean {
  const lowerTitle = title.toLowerCase();
  const house = organisation?.toLowerCase() ?? '';
  return names.some((name) => {
    const form = name.toLowerCase();
    if (lowerTitle.includes(form)) return true;
    if (house === '') return false;
    if (form.startsWith(`${house} `) && lowerTitle.includes(form.slice(house.length + 1))) return true;
    const owner = /^(.+?)(?:[’']s)? board\b/.exec(form)?.[1];
    return owner !== undefined && /\bboard\b/.test(lowerTitle) && (owner === house || house.startsWith(`${owner} `));
  });
}

/** The name of a member without the remark in brackets: "Bret Taylor (chair)". */
export const memberName = (member: string): string => member.replace(/\s*\([^)]*\)$/, '');
