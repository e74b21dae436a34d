/**
 * A message to the worker, kept for comparison with the next message. After the first comparison it is kept as text.
 */
export type Payload = { data: unknown; text: string | null };

export const payloadOf = (data: unknown): Payload => ({ data, text: null });

/** True if the worker would get the same message again. Most pages never compare, so the text is made only then. */
export const isSamePayload = (before: Payload | null | undefined, now: Payload): boolean =>
  before != null && textOf(before) === textOf(now);

function textOf(payload: Payload): string {
  payload.text ??= JSON.stringify(payload.data);
  payload.data = null; // the text is enough from here on
  return payload.text;
}
