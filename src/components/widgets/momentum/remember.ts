/** A function of two objects that is computed once for each pair: what follows from the words and the frame alone. */
export function remember<A extends object, B extends object, R>(
  make: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const kept = new WeakMap<A, WeakMap<B, R>>();
  return (a, b) => {
    const of = kept.get(a) ?? new WeakMap<B, R>();
    kept.set(a, of);
    const known = of.get(b);
    if (known !== undefined) return known;
    const made = make(a, b);
    of.set(b, made);
    return made;
  };
}
