/**
 * True for the one who leads the whole organisation: "chief executive", "co-founder and CEO of OpenAI"; not for the
 * chief executive of a part of it, nor for one of two.
 */
export function isChief({
  title,
  organisation,
}: {
  readonly title: string;
  readonly organisation?: string | null | undefined;
}): boolean {
  const whole = organisation ? title.replace(` of ${organisation}`, '') : title;
  return /(?:^|\band |, )(?:interim |acting )?(?:chief executive(?: officer)?|CEO)(?: and |$)/i.test(whole);
}
