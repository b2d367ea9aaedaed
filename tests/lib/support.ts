import { expect } from 'vitest';

/** Expects each number within a relative tolerance; a NaN, an infinity or a zero must be met exactly. */
export const expectClose = (
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance = 1e-12,
): void => {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a = NaN, e = NaN] = [actual[i], expected[i]];
    if (Object.is(a, e) || a === e) continue;
    // Below the smallest normal double (2⁻¹⁰²²) a number has fewer digits the smaller it is.
    const error = Math.abs(a - e) / Math.max(Math.abs(e), 2 ** -1022);
    expect(error, `element ${i}: ${a} against ${e}`).toBeLessThanOrEqual(tolerance);
  }
};

/** Runs a transform over gradients and gives back every result. */
export const outputs = <S>(
  transform: {
    init(dim: number): S;
    step(state: S, gradient: readonly number[]): { state: S; out: readonly number[] };
  },
  gradients: readonly (readonly number[])[],
): (readonly number[])[] => {
  let state = transform.init(gradients[0]?.length ?? 0);
  return gradients.map((g) => {
    const next = transform.step(state, g);
    state = next.state;
    return next.out;
  });
};
