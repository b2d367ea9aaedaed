import type { Transform } from '../transform.ts';

/** The state of a scaled transform: how many steps it has taken, and the state of what it scales. */
export interface Scaled<S> {
  readonly t: number;
  readonly inner: S;
}

/** Multiplies each result of a transform by a factor that depends on the step, from 1. */
export const scaled = <S>(
  inner: Transform<S>,
  factorAt: (t: number) => number,
): Transform<Scaled<S>> => ({
  init: (dim) => ({ t: 0, inner: inner.init(dim) }),
  step: (state, gradient) => {
    const t = state.t + 1;
    const next = inner.step(state.inner, gradient);
    const factor = factorAt(t);
    return { state: { t, inner: next.state }, out: next.out.map((o) => factor * o) };
  },
});
