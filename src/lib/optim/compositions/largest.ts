import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** The state of a running maximum: that of what it watches, and the largest result so far. */
export interface Largest<S> {
  readonly inner: S;
  readonly largest: Vec;
}

/**
 * AMSGrad's memory: the largest result of another transform so far, which is never negative.
 *
 * @see Reddi, Kale & Kumar 2018, Algorithm 2.
 */
export const largest = <S>(inner: Transform<S>): Transform<Largest<S>> => ({
  init: (dim) => ({ inner: inner.init(dim), largest: new Array<number>(dim).fill(0) }),
  step: (state, gradient) => {
    const next = inner.step(state.inner, gradient);
    const out = zip(state.largest, next.out, (a, b) => Math.max(a, b));
    return { state: { inner: next.state, largest: out }, out };
  },
});
