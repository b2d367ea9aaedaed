import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { logistic } from '../../../src/lib/objectives/index.ts';
import { expectClose } from '../support.ts';
import { FEATURES, gradientOf, LABELS } from './cases.ts';

type Pair = readonly [number, number];

const one = (feature: number, label: 0 | 1) => logistic({ features: [[feature]], labels: [label] });

describe('the logistic loss', () => {
  it('is ln 2 where every probability is ½', () => {
    const loss = logistic({ features: FEATURES, labels: LABELS });
    expect(loss.start).toEqual([0, 0, 0]);
    expectClose([loss.value(loss.start)], [Math.LN2], 1e-15);
  });

  it('is the mean over the examples, not their sum', () => {
    const twice = logistic({
      features: [...FEATURES, ...FEATURES],
      labels: [...LABELS, ...LABELS],
    });
    const once = logistic({ features: FEATURES, labels: LABELS });
    const w = [0.5, -1, 2];
    expectClose([twice.value(w)], [once.value(w)], 1e-15);
    expectClose(gradientOf(twice, w), gradientOf(once, w), 1e-14);
  });

  it('adds ½·l2·‖w‖² and its derivatives, once and not per example', () => {
    const [plain, ridge] = [{}, { l2: 0.5 }].map((options) =>
      logistic({ features: FEATURES, labels: LABELS }, options),
    ) as [ReturnType<typeof logistic>, ReturnType<typeof logistic>];
    const w = [1, -2, 3];
    expectClose([ridge.value(w) - plain.value(w)], [3.5], 1e-15);
    const extra = gradientOf(ridge, w).map((g, i) => g - (gradientOf(plain, w)[i] ?? NaN));
    expectClose(extra, [0.5, -1, 1.5], 1e-14);
    for (const [i, row] of ridge.hessianAt(w).entries()) {
      for (const [j, h] of row.entries()) {
        expect(h - (plain.hessianAt(w)[i]?.[j] ?? NaN)).toBeCloseTo(i === j ? 0.5 : 0, 15);
      }
    }
  });

  it('at margins of ±1000 is what is left of it, and nothing overflows', () => {
    for (const label of [0, 1] as const) {
      const s = label === 1 ? 1 : -1;
      const loss = one(1, label);
      expect(loss.value([-1000 * s])).toBe(1000);
      expect(loss.value([1000 * s])).toBe(0);
      expect(gradientOf(loss, [-1000 * s])[0]).toBe(-s);
      expect(Math.abs(gradientOf(loss, [1000 * s])[0] ?? NaN)).toBe(0);
      expect(loss.hessianAt([1000])).toEqual([[0]]);
      expect(loss.hessianAt([-1000])).toEqual([[0]]);
    }
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.constantFrom(0 as const, 1 as const),
        (feature, w, label) => {
          const loss = one(feature, label);
          expect(Number.isFinite(loss.value([w]))).toBe(true);
          expect(loss.value([w])).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(gradientOf(loss, [w])[0])).toBe(true);
          expect(Number.isFinite(loss.hessianAt([w])[0]?.[0])).toBe(true);
        },
      ),
    );
  });

  it('keeps all the digits of a small loss: log(1 + e^−m) is e^−m − e^−2m/2 + … for a large margin', () => {
    for (const m of [20, 40, 300, 700]) {
      const small = Math.exp(-m) - Math.exp(-2 * m) / 2;
      expectClose([one(1, 1).value([m]), one(1, 0).value([-m])], [small, small], 1e-15);
      const slope = Math.exp(-m) / (1 + Math.exp(-m));
      expectClose(gradientOf(one(1, 1), [m]), [-slope], 1e-15);
      expectClose(gradientOf(one(1, 0), [-m]), [slope], 1e-15);
    }
  });

  it('does not change when classes and signs are swapped', () => {
    const swapped = logistic({
      features: FEATURES.map((row) => row.map((x) => -x)),
      labels: LABELS.map((label) => (label === 1 ? 0 : 1)),
    });
    const loss = logistic({ features: FEATURES, labels: LABELS });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (w) => {
          expect(swapped.value(w)).toBe(loss.value(w));
          expect(gradientOf(swapped, w)).toEqual(gradientOf(loss, w));
        },
      ),
    );
  });

  it('keeps no hold on its data, and reads typed rows as well', () => {
    const features = [[1, 2], [3, 4]]; // prettier-ignore
    const labels: (0 | 1)[] = [0, 1];
    const loss = logistic({ features, labels });
    const before = loss.value([1, -1]);
    features[0] = [9, 9];
    labels[0] = 1;
    expect(loss.value([1, -1])).toBe(before);
    const typed = logistic({
      features: [Float64Array.of(1, 2), Float32Array.of(3, 4)],
      labels: [0, 1],
    });
    expect(typed.value([1, -1])).toBe(before);
  });
});

describe("the logistic loss's minimum", () => {
  it('with a constant feature alone is the log-odds of the classes', () => {
    for (const [ones, zeros] of [
      [1, 1],
      [3, 1],
      [2, 7],
      [1, 99],
    ] as const) {
      const labels = [...new Array<1>(ones).fill(1), ...new Array<0>(zeros).fill(0)];
      const { minima } = logistic({ features: labels.map(() => [1]), labels });
      const p = ones / (ones + zeros);
      expect(minima).toHaveLength(1);
      expect(minima[0]?.x[0]).toBeCloseTo(Math.log(ones / zeros), 13);
      expect(minima[0]?.value).toBeCloseTo(-p * Math.log(p) - (1 - p) * Math.log(1 - p), 14);
    }
  });

  it('with a penalty on one example solves l2·w = 1/(1 + e^w)', () => {
    for (const l2 of [1e-6, 0.01, 1, 100]) {
      const w = logistic({ features: [[1]], labels: [1] }, { l2 }).minima[0]?.x[0] ?? NaN;
      expectClose([l2 * w], [1 / (1 + Math.exp(w))], 1e-12);
    }
  });

  it('does not depend on the units of the features', () => {
    const labels = [0, 1, 0, 1, 1] as const;
    const at = (unit: number) =>
      logistic({ features: [1, 2, 3, 4, 5].map((x) => [1, unit * x]), labels }).minima[0];
    for (const unit of [1e-9, 1e9, 1e12]) {
      expectClose([at(unit)?.value ?? NaN], [at(1)?.value ?? NaN], 1e-12);
      const [, slope = NaN] = at(unit)?.x ?? [];
      expectClose([slope * unit], [at(1)?.x[1] ?? NaN], 1e-9);
    }
  });

  it('is found where full steps of Newton would climb, as on features of very different sizes', () => {
    const features = [
      [1, -19, -18],
      [1, 1502, 738],
      [1, 13, 206],
      [1, 2, -16],
      [1, 14, 4],
      [1, 390, -6562],
    ];
    const loss = logistic({ features, labels: [1, 0, 0, 0, 0, 1] }, { l2: 1e-3 });
    const [minimum] = loss.minima;
    for (const slope of gradientOf(loss, minimum?.x ?? [])) {
      expect(Math.abs(slope)).toBeLessThan(1e-14);
    }
  });

  it('without a penalty is there exactly when no line through the origin parts the classes', () => {
    const row = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }));
    const example = fc.tuple(row, fc.constantFrom(0 as const, 1 as const));
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 12 }), (data) => {
        const turned = data.map(([[x, y], label]): Pair => (label === 1 ? [x, y] : [-x, -y]));
        // If any line does, or touches, one does that goes through an example; in whole numbers, exactly.
        const candidates = turned.flatMap(([x, y]): Pair[] => [[-y, x], [y, -x]]); // prettier-ignore
        const parted =
          turned.every(([x, y]) => x === 0 && y === 0) ||
          candidates.some(
            ([a, b]) => (a !== 0 || b !== 0) && turned.every(([x, y]) => a * x + b * y >= 0),
          );
        const { minima } = logistic({
          features: data.map(([features]) => features),
          labels: data.map(([, label]) => label),
        });
        expect(minima).toHaveLength(parted ? 0 : 1);
        seen.add(parted);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(2);
  });

  it.each([
    [
      'a plane parts the classes',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ],
      [0, 0, 1, 1],
    ],
    [
      'a plane parts the classes, in large units',
      [
        [1, 1e12],
        [1, 2e12],
        [1, 3e12],
      ],
      [0, 1, 1],
    ],
    ['there is one class only', [[1], [1]], [0, 0]],
    [
      'two features are the same',
      [
        [1, 1],
        [2, 2],
        [-1, -1],
      ],
      [0, 1, 1],
    ],
    [
      'one feature is always 0',
      [
        [1, 0],
        [2, 0],
        [1, 0],
      ],
      [0, 1, 1],
    ],
  ] as const)('is none when %s, and one with a penalty', (_, features, labels) => {
    expect(logistic({ features, labels }).minima).toEqual([]);
    expect(logistic({ features, labels }, { l2: 1e-3 }).minima).toHaveLength(1);
  });

  it('is worked out once', () => {
    const loss = logistic({ features: FEATURES, labels: LABELS }, { l2: 1 });
    expect(loss.minima).toBe(loss.minima);
  });
});
