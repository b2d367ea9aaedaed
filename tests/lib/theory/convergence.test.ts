import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { descend, gradient, momentum } from '../../../src/lib/optim/index.ts';
import { convergenceRate, stabilityLimit, worstRate } from '../../../src/lib/theory/index.ts';
import { expectClose } from '../support.ts';
import { bisect, RULES, spectralRadius } from './support.ts';

const FORMS = ['heavy-ball', 'ema', 'nesterov'] as const;
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const decay = fc.double({ min: 0, max: 0.99, noNaN: true });

/** Factor per step over the second half of a long run, from the size of two successive points. */
const observedRate = (path: readonly (readonly number[])[]): number => {
  const size = (t: number): number => Math.hypot(path[t]?.[0] ?? NaN, path[t - 1]?.[0] ?? NaN);
  const [half, end] = [Math.floor(path.length / 2), path.length - 1];
  return (size(end) / size(half)) ** (1 / (end - half));
};

describe('the convergence rate', () => {
  test.each(FORMS)('of %s is the growth of the powers of its step', (form) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        decay,
        positive,
        (lr, beta, lambda) => {
          const expected = spectralRadius(RULES[form](lr, beta, lambda));
          const actual = convergenceRate(lambda, { lr, beta, form });
          // a double root moves by the root of a rounding
          expect(Math.abs(actual - expected)).toBeLessThan(1e-6 * Math.max(1, expected));
        },
      ),
    );
  });

  it('holds on a saddle too, where the curvature is negative', () => {
    for (const form of FORMS) {
      const expected = spectralRadius(RULES[form](0.1, 0.9, -2));
      expect(expected).toBeGreaterThan(1);
      expectClose([convergenceRate(-2, { lr: 0.1, beta: 0.9, form })], [expected], 1e-9);
    }
    expect(convergenceRate(0, { lr: 0.5 })).toBe(1);
    expect(convergenceRate(-1, { lr: 0.5 })).toBe(1.5);
  });

  it('of plain descent is |1 − lr·λ|, which a run shows', () => {
    for (const lr of [0.1, 0.9, 1.3, 1.99, 2.1]) {
      const path = descend(gradient, { gradientAt: (x) => x, start: [1], lr, steps: 300 });
      expectClose([convergenceRate(1, { lr })], [observedRate(path)], 1e-9);
      for (const form of FORMS) {
        expect(convergenceRate(1, { lr, form })).toBe(convergenceRate(1, { lr }));
      }
    }
    expect(convergenceRate(1, { lr: 1 })).toBe(0);
    expect(convergenceRate(1, { lr: 0 })).toBe(1);
  });

  it('of the EMA form is what the library’s momentum shows in a long run', () => {
    for (const [lr, beta] of [
      [0.02, 0.5], // real roots
      [0.5, 0.9], // complex roots: √β
      [15, 0.9],
    ] as const) {
      const gradientAt = ([x = NaN]: readonly number[]): number[] => [2 * x];
      const path = descend(momentum(beta), { gradientAt, start: [1], lr, steps: 4000 });
      const expected = convergenceRate(2, { lr, beta, form: 'ema' });
      expectClose([expected], [observedRate(path)], 5e-4);
    }
  });

  it('of the heavy ball is √β wherever the roots are complex, whatever lr', () => {
    for (const lr of [0.3, 1, 2]) expect(convergenceRate(1, { lr, beta: 0.25 })).toBe(0.5);
    expect(convergenceRate(1, { lr: 0.25, beta: 0.25 })).toBe(0.5); // a double root
    expect(convergenceRate(1, { lr: 0.2, beta: 0.25 })).toBeGreaterThan(0.5);
    expect(convergenceRate(1, { lr: 2.25, beta: 0.25 })).toBe(0.5);
    expect(convergenceRate(1, { lr: 2.3, beta: 0.25 })).toBeGreaterThan(0.5);
  });

  it('of the EMA form is the heavy ball’s at (1 − β) times the learning rate', () => {
    expect(convergenceRate(1, { lr: 4, beta: 0.75, form: 'ema' })).toBe(
      convergenceRate(1, { lr: 1, beta: 0.75 }),
    );
  });

  it('takes the heavy ball when no form is named', () => {
    const settings = { lr: 0.05, beta: 0.5 };
    expect(convergenceRate(1, settings)).toBe(
      convergenceRate(1, { ...settings, form: 'heavy-ball' }),
    );
    expect(convergenceRate(1, settings)).not.toBe(convergenceRate(1, { ...settings, form: 'ema' }));
    expect(convergenceRate(1, settings)).not.toBe(
      convergenceRate(1, { ...settings, form: 'nesterov' }),
    );
  });
});

describe('the worst rate', () => {
  it('is the slowest curvature’s, wherever it stands', () => {
    const settings = { lr: 0.1, beta: 0.5 } as const;
    const lambdas = [3, 0.01, 10];
    const rates = lambdas.map((lambda) => convergenceRate(lambda, settings));
    expect(worstRate(lambdas, settings)).toBe(rates[1]);
    expect(rates[1]).toBeGreaterThan(Math.max(rates[0] ?? NaN, rates[2] ?? NaN));
    expect(worstRate(Float64Array.of(10, 3), settings)).toBe(
      Math.max(rates[0] ?? NaN, rates[2] ?? NaN),
    );
    expect(worstRate([3], settings)).toBe(rates[0]);
  });

  it('is what is left of a run along all eigenvectors', () => {
    const lambdas = [1, 4, 9];
    const gradientAt = (x: readonly number[]): number[] => x.map((c, i) => c * (lambdas[i] ?? NaN));
    const path = descend(gradient, { gradientAt, start: [1, 1, 1], lr: 0.2, steps: 400 });
    const sizes = path.map((x) => [Math.hypot(...x)]);
    expectClose([worstRate(lambdas, { lr: 0.2 })], [observedRate(sizes)], 1e-9);
  });
});

describe('the stability limit', () => {
  test.each(FORMS)('of %s is where the powers of its step stop shrinking', (form) => {
    fc.assert(
      fc.property(decay, positive, (beta, lambda) => {
        const found = bisect(
          1e-9,
          1000 / lambda,
          (lr) => spectralRadius(RULES[form](lr, beta, lambda)) < 1,
        );
        expectClose([stabilityLimit(lambda, beta, form)], [found], 1e-8);
      }),
      { numRuns: 30 },
    );
  });

  test.each(FORMS)('of %s tells runs that end from runs that blow up', (form) => {
    const end = (lr: number): number => {
      const step = RULES[form](lr, 0.6, 2);
      let [x, buffer] = [1, 0];
      for (let t = 0; t < 4000; t++) [x, buffer] = step(x, buffer);
      return Math.abs(x);
    };
    const limit = stabilityLimit(2, 0.6, form);
    expect(end(limit * 0.99)).toBeLessThan(1e-6);
    expect(end(limit * 1.01)).toBeGreaterThan(1e6);
  });

  it('is that of plain descent without beta, in every form', () => {
    expect(stabilityLimit(4)).toBe(0.5);
    for (const form of FORMS) expect(stabilityLimit(4, 0, form)).toBe(0.5);
  });

  it('is the heavy ball’s when no form is named', () => {
    expect(stabilityLimit(1, 0.5)).toBe(3);
    expect(stabilityLimit(1, 0.5, 'ema')).toBe(6);
    expect(stabilityLimit(2, 0.5, 'nesterov')).toBe(0.75);
  });

  it('is where the convergence rate is 1', () => {
    for (const form of FORMS) {
      for (const beta of [0, 0.3, 0.9]) {
        const lr = stabilityLimit(3, beta, form);
        expectClose([convergenceRate(3, { lr, beta, form })], [1], 1e-12);
      }
    }
  });
});
