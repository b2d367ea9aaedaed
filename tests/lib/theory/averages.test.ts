import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { correct, ema, FIRST_STEP_ONLY, SEPARATE } from '../../../src/lib/optim/index.ts';
import {
  adamWeights,
  effectiveSamples,
  emaEffectiveSamples,
  emaWeights,
  halfLife,
  patchWeights,
  stepsToWeight,
} from '../../../src/lib/theory/index.ts';
import { expectClose, outputs } from '../support.ts';
import { bisect, comparePower } from './support.ts';

const decay = fc.double({ min: 0, max: 0.999, noNaN: true });
const steps = fc.integer({ min: 1, max: 40 });

/** t gradients of t coordinates, of which the k-th gradient has only the k-th: an average of them is its weights. */
const impulses = (t: number): number[][] =>
  Array.from({ length: t }, (_, k) => Array.from({ length: t }, (__, i) => (i === k ? 1 : 0)));

describe('the weights of past gradients', () => {
  it('are what the average of unit impulses holds', () => {
    fc.assert(
      fc.property(decay, steps, (beta, t) => {
        const simulated = outputs(ema(beta), impulses(t)).at(-1) ?? [];
        expectClose(emaWeights(beta, t), simulated, 1e-12);
      }),
    );
  });

  it("are, under Adam's correction, what the corrected average of unit impulses holds", () => {
    fc.assert(
      fc.property(decay, steps, (beta, t) => {
        const simulated = outputs(correct(ema(beta), SEPARATE), impulses(t)).at(-1) ?? [];
        expectClose(adamWeights(beta, t), simulated, 1e-12);
      }),
    );
  });

  it('are, with step 1 alone corrected, what that loop holds of unit impulses', () => {
    fc.assert(
      fc.property(decay, steps, (beta, t) => {
        const simulated = outputs(correct(ema(beta), FIRST_STEP_ONLY), impulses(t)).at(-1) ?? [];
        expectClose(patchWeights(beta, t), simulated, 1e-12);
      }),
    );
  });

  it('are exact where halves are', () => {
    expect(emaWeights(0.5, 4)).toEqual([0.0625, 0.125, 0.25, 0.5]);
    expect(adamWeights(0.5, 1)).toEqual([1]);
    expect(patchWeights(0.5, 4)).toEqual([0.125, 0.125, 0.25, 0.5]);
    expect(patchWeights(0.5, 1)).toEqual([1]);
  });

  it('all fall to the last gradient without memory', () => {
    for (const weights of [emaWeights, adamWeights, patchWeights]) {
      expect(weights(0, 3)).toEqual([0, 0, 1]);
    }
  });

  it('can be as many as a million', () => {
    expect(emaWeights(0.5, 1e6).length).toBe(1e6);
  });
});

describe('the half-life', () => {
  it('is where decayⁿ is one half, found by halving', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (beta) => {
        expectClose([halfLife(beta)], [bisect(0, 1e5, (n) => beta ** n > 0.5)], 1e-11);
      }),
    );
  });

  it('is the number of steps after which an impulse has halved in the average', () => {
    const beta = 0.5 ** (1 / 7);
    expect(halfLife(beta)).toBeCloseTo(7, 12);
    const held = outputs(ema(beta), [[1], ...new Array<number[]>(7).fill([0])]).map(
      ([a = NaN]) => a,
    );
    expectClose([(held[7] ?? NaN) / (held[0] ?? NaN)], [0.5]);
  });
});

describe('the steps to a weight', () => {
  it('are the first t with 1 − decayᵗ > share, compared without rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.95, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (beta, share) => {
          let t = 1;
          while (comparePower(beta, t, share) >= 0) t++;
          expect(stepsToWeight(beta, share)).toBe(t);
        },
      ),
    );
  });

  it('need the weight to be exceeded, not met', () => {
    expect(stepsToWeight(0.5, 0.75)).toBe(3); // 1 − ½² is ¾
    expect(stepsToWeight(0.5, 0.75 - 2 ** -53)).toBe(2);
    expect(stepsToWeight(0.5, 0.5)).toBe(2);
    expect(stepsToWeight(0.25, 0.9375)).toBe(3);
  });

  it('are 1 where the first step is enough', () => {
    expect(stepsToWeight(0, 0)).toBe(1);
    expect(stepsToWeight(0, 0.999)).toBe(1);
    expect(stepsToWeight(0.9, 0)).toBe(1);
    expect(stepsToWeight(0.9, 0.09)).toBe(1);
    expect(stepsToWeight(0.9, 0.11)).toBe(2);
  });

  it('are met by the simulated average', () => {
    const ones = outputs(ema(0.99), new Array<number[]>(500).fill([1])).map(([a = NaN]) => a);
    expect(stepsToWeight(0.99, 0.99)).toBe(ones.findIndex((a) => a > 0.99) + 1);
  });
});

/** Mean square of an average over every pattern of ±1, which is Σw², and its value for ones only, which is Σw. */
const bySigns = (beta: number, t: number): number => {
  let squares = 0;
  for (let pattern = 0; pattern < 2 ** t; pattern++) {
    let average = 0;
    for (let k = 0; k < t; k++) {
      average = beta * average + (1 - beta) * ((pattern >> k) & 1 ? 1 : -1);
    }
    squares += average * average;
  }
  const ones = outputs(ema(beta), new Array<number[]>(t).fill([1])).at(-1)?.[0] ?? NaN;
  return (ones * ones) / (squares / 2 ** t);
};

describe('the effective samples', () => {
  it('of an average are its squared mean over its variance, over every pattern of ±1', () => {
    for (const beta of [0, 0.3, 0.9, 0.99]) {
      for (const t of [1, 2, 5, 12]) {
        expectClose([emaEffectiveSamples(beta, t)], [bySigns(beta, t)], 1e-11);
        expectClose([effectiveSamples(emaWeights(beta, t))], [bySigns(beta, t)], 1e-11);
      }
    }
  });

  it('do not depend on whether the weights were corrected', () => {
    fc.assert(
      fc.property(decay, steps, (beta, t) => {
        expectClose(
          [effectiveSamples(emaWeights(beta, t)), effectiveSamples(adamWeights(beta, t))],
          [emaEffectiveSamples(beta, t), emaEffectiveSamples(beta, t)],
          1e-11,
        );
      }),
    );
  });

  it('are, in the long run, what many weights give', () => {
    for (const beta of [0, 0.5, 0.9, 0.99]) {
      expectClose([emaEffectiveSamples(beta)], [effectiveSamples(emaWeights(beta, 5000))], 1e-12);
      expect(emaEffectiveSamples(beta, Infinity)).toBe(emaEffectiveSamples(beta));
    }
    expect(emaEffectiveSamples(0.75)).toBe(7);
  });

  it('count as many as there are when all weigh the same, and one when one weighs all', () => {
    expect(effectiveSamples([0.25, 0.25, 0.25, 0.25])).toBe(4);
    expect(effectiveSamples([3, 3])).toBe(2);
    expect(effectiveSamples([0, 7])).toBe(1);
    expect(effectiveSamples([1, 2])).toBe(1.8);
  });
});
