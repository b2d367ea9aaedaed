const KEPT = 1024;

/**
 * t ↦ 1 − decayᵗ, the divisor of bias correction; the first 1024 are kept, since a map of many short
 * runs asks for the same ones again and again.
 */
export const divisors = (decay: number): ((t: number) => number) => {
  const kept = new Float64Array(KEPT).fill(NaN);
  return (t) => {
    const known = kept[t];
    if (known === known && known !== undefined) return known;
    const divisor = 1 - decay ** t;
    if (t < KEPT) kept[t] = divisor;
    return divisor;
  };
};
