import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  adam,
  correct,
  ema,
  gradient,
  momentum,
  NEVER,
  quotient,
  ratio,
  rmsprop,
  SEPARATE,
  square,
  zip,
  type Transform,
} from '../../../src/lib/index.ts';
import { outputs } from '../support.ts';

const GRADIENTS = [
  [3, -1],
  [-0.5, 2],
  [0.25, 0.125],
  [-4, 7],
];
const EPS = 1e-3;

describe('Adam', () => {
  it('without correction is momentum over the root of the average that RMSProp keeps', () => {
    const m = outputs(momentum(0.9), GRADIENTS);
    const v = outputs(ema(0.999, square), GRADIENTS);
    const expected = m.map((mt, t) => zip(mt, v[t] ?? [], (a, b) => a / (Math.sqrt(b) + EPS)));
    expect(outputs(adam({ eps: EPS, correction: NEVER }), GRADIENTS)).toEqual(expected);
  });

  it('without correction and with beta1 = 0 is RMSProp', () => {
    const options = { beta1: 0, beta2: 0.99, eps: EPS, correction: NEVER };
    expect(outputs(adam(options), GRADIENTS)).toEqual(outputs(rmsprop(0.99, EPS), GRADIENTS));
  });

  it('on a constant gradient makes the update g / (|g| + eps) at every step', () => {
    const updates = outputs(adam({ eps: EPS }), new Array<number[]>(500).fill([10, -0.02]));
    for (const [a = NaN, b = NaN] of updates) {
      expect(a).toBeCloseTo(10 / (10 + EPS), 12);
      expect(b).toBeCloseTo(-0.02 / (0.02 + EPS), 12);
    }
  });

  it('is not RMSProp of momentum: both parts see the same gradient', () => {
    const [top, bottom] = [correct(ema(0.9), SEPARATE), correct(ema(0.999, square), SEPARATE)];
    const serial: Transform<{
      top: ReturnType<typeof top.init>;
      bottom: ReturnType<typeof bottom.init>;
    }> = {
      init: (dim) => ({ top: top.init(dim), bottom: bottom.init(dim) }),
      step: (state, g) => {
        const m = top.step(state.top, g);
        const v = bottom.step(state.bottom, m.out);
        return {
          state: { top: m.state, bottom: v.state },
          out: zip(m.out, v.out, (a, b) => quotient(a, b, EPS)),
        };
      },
    };
    const parallel = outputs(adam({ eps: EPS }), GRADIENTS);
    const other = outputs(serial, GRADIENTS);
    expect(other[0]).toEqual(parallel[0]); // one gradient alone cannot tell them apart
    expect(Math.abs((other[3]?.[0] ?? NaN) - (parallel[3]?.[0] ?? NaN))).toBeGreaterThan(0.1);
  });

  it('treats each coordinate alone', () => {
    const together = outputs(adam(), GRADIENTS);
    const alone = [0, 1].map((i) =>
      outputs(
        adam(),
        GRADIENTS.map((g) => [g[i] ?? NaN]),
      ),
    );
    expect(together).toEqual(GRADIENTS.map((_, t) => alone.flatMap((column) => column[t] ?? [])));
  });
});

it('the plain gradient remembers nothing', () => {
  expect(gradient.init(2)).toBeNull();
  expect(gradient.step(null, [3, -1])).toEqual({ state: null, out: [3, -1] });
});

describe('ratio', () => {
  it('steps both parts on the same gradient', () => {
    const seen: number[] = [];
    const spy: Transform<null> = {
      init: () => null,
      step: (state, g) => {
        seen.push(...g);
        return { state, out: g };
      },
    };
    outputs(ratio(spy, spy, 0), [[4], [9]]);
    expect(seen).toEqual([4, 4, 9, 9]);
  });
});

it('a transform changes neither its state nor its gradient', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
      (g) => {
        const optimizer = adam();
        const state = optimizer.init(g.length);
        const [stateBefore, gBefore] = [structuredClone(state), [...g]];
        optimizer.step(state, g);
        expect(state).toEqual(stateBefore);
        expect(g).toEqual(gBefore);
      },
    ),
  );
});
