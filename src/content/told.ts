/** Something that the worker was told, kept to be compared with what it would be told now. */
export type Told = { data: unknown; text: string | null };

export const toldOf = (data: unknown): Told => ({ data, text: null });

/** Whether the worker would be told the same again. What was told is made text for that, which most pages never need. */
export const isSameTold = (before: Told | null | undefined, now: Told): boolean =>
  before != null && textOf(before) === textOf(now);

function textOf(told: Told): string {
  told.text ??= JSON.stringify(told.data);
  told.data = null; // the text is enough from here on
  return told.text;
}
