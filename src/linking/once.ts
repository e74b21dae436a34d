/** Works something out when it is first asked for, and keeps it. */
export function once<T extends NonNullable<unknown>>(work: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= work();
    return known;
  };
}
