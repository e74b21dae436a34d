/** Makes a value on the first call, and returns the same value afterwards. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Keeps the value made from an object as long as the object lives. It is only for values that depend on nothing else
 * and never change.
 */
export function onceFor<A extends object, T>(make: (one: A) => T): (one: A) => T {
  const kept = new WeakMap<A, { readonly value: T }>();
  return (one) => {
    const known = kept.get(one) ?? { value: make(one) };
    kept.set(one, known);
    return known.value;
  };
}

/** Like {@link onceFor}, for values that depend on two objects. */
export function onceForPair<A extends object, B extends object, T>(
  make: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const ofOther = onceFor((other: B) => onceFor((one: A) => make(one, other)));
  return (one, other) => ofOther(other)(one);
}
