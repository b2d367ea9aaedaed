import type { Transform } from '../transform.ts';

/** One transform on the results of another: RMSProp's momentum, and what Adam is not. */
export const serial = <A, B>(
  first: Transform<A>,
  second: Transform<B>,
): Transform<readonly [A, B]> => ({
  init: (dim) => [first.init(dim), second.init(dim)],
  step: ([a, b], g) => {
    const one = first.step(a, g);
    const two = second.step(b, one.out);
    return { state: [one.state, two.state], out: two.out };
  },
});
