import { SEPARATE } from '../correction.ts';

const KEPT = 1024;

/**
 * t ↦ the divisor of a bias correction, 1 − decayᵗ unless told; the first 1024 are kept, since a map of many short
 * runs asks for the same ones again and again.
 */
export const divisors = (decay: number, divisorAt = SEPARATE.divisor): ((t: number) => number) => {
  const kept = new Float64Array(KEPT).fill(NaN);
  return (t) => {
    const known = kept[t];
    if (known === known && known !== undefined) return known;
    const divisor = divisorAt(decay, t);
    if (t < KEPT) kept[t] = divisor;
    return divisor;
  };
};
