/** A message to the worker, kept to compare it with the next one. After the first comparison it is kept as text. */
export type Payload = { data: unknown; text: string | null };

export const payloadOf = (data: unknown): Payload => ({ data, text: null });

/** Whether the worker would get the same message again. Most pages never ask, so text is made only then. */
export const isSamePayload = (before: Payload | null | undefined, now: Payload): boolean =>
  before != null && textOf(before) === textOf(now);

function textOf(payload: Payload): string {
  payload.text ??= JSON.stringify(payload.data);
  payload.data = null; // the text is enough from here on
  return payload.text;
}
