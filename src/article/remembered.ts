/** Most answers kept: about as many as a page has names. With more, all are dropped. */
const MOST_ANSWERS = 4000;

const memories: { readonly clear: () => void }[] = [];

/** Wraps a pure function of a short text, so that it remembers its answers until {@link forget}. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T; // the key exists, its value may be undefined
    const now = answer(text);
    if (known.size >= MOST_ANSWERS) known.clear();
    known.set(text, now);
    return now;
  };
}

/**
 * Wraps a pure function of an object of the survey, which never changes. It remembers its answers until {@link forget}.
 * A page has thousands of boxes, and a WeakMap is slower than a Map.
 */
export function rememberedOf<O extends object, T extends string | number | object>(
  answer: (object: O) => T,
): (object: O) => T {
  const known = new Map<O, T>();
  memories.push(known);
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const now = answer(object);
    known.set(object, now);
    return now;
  };
}

/** Like {@link remembered}, but keeps only the last answer, for texts that several tests ask for in a row. */
export function rememberedLast(answer: (text: string) => string): (text: string) => string {
  let last: { readonly text: string; readonly answer: string } | null = null;
  memories.push({
    clear: () => {
      last = null;
    },
  });
  return (text) => {
    if (last?.text === text) return last.answer;
    last = { text, answer: answer(text) };
    return last.answer;
  };
}

/** Forgets all answers. The worker reads pages of every tab, private ones too, and must not keep their words. */
export function forget(): void {
  for (const known of memories) known.clear();
}
