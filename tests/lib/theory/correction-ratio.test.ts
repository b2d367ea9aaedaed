import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { adam, NEVER } from '../../../src/lib/optim/index.ts';
import {
  correctionPeak,
  correctionRatio,
  correctionSettles,
} from '../../../src/lib/theory/index.ts';
import { expectClose, outputs } from '../support.ts';

const decay = fc.double({ min: 0, max: 0.99, noNaN: true });

/** The ratio at steps 1, 2, …: the two moving averages of a gradient of 1, one over the root of the other. */
const simulate = (beta1: number, beta2: number, steps: number): number[] => {
  let [m, v] = [0, 0];
  return Array.from({ length: steps }, () => {
    m = beta1 * m + (1 - beta1);
    v = beta2 * v + (1 - beta2);
    return m / Math.sqrt(v);
  });
};

describe('the correction ratio', () => {
  it("is the uncorrected update over Adam's, on any stream and at every step", () => {
    const gradients = Array.from({ length: 50 }, (_, i) => [Math.sin(i * i) + 0.1]);
    for (const [beta1, beta2] of [
      [0.9, 0.999],
      [0.9, 0.95],
      [0.99, 0.5],
      [0, 0.9],
    ] as const) {
      const bare = outputs(adam({ beta1, beta2, eps: 0, correction: NEVER }), gradients);
      const due = outputs(adam({ beta1, beta2, eps: 0 }), gradients);
      expectClose(
        bare.map((_, i) => correctionRatio(beta1, beta2, i + 1)),
        bare.map(([u = NaN], i) => u / (due[i]?.[0] ?? NaN)),
        1e-11,
      );
    }
  });

  it('is the quotient of two averages of ones', () => {
    fc.assert(
      fc.property(decay, decay, (beta1, beta2) => {
        const ratios = simulate(beta1, beta2, 60).map((_, i) =>
          correctionRatio(beta1, beta2, i + 1),
        );
        expectClose(ratios, simulate(beta1, beta2, 60), 1e-12);
      }),
    );
  });
});

describe('the peak of the correction ratio', () => {
  it('is the largest of all ratios, and null when they only rise', () => {
    fc.assert(
      fc.property(decay, decay, (beta1, beta2) => {
        const ratios = simulate(beta1, beta2, 5000);
        const peak = correctionPeak(beta1, beta2);
        if (peak === null) {
          expect(beta1).toBeGreaterThanOrEqual(beta2);
          expect(Math.max(...ratios)).toBeLessThan(1 + 1e-12);
        } else {
          expect(beta1).toBeLessThan(beta2);
          expect(peak.ratio).toBe(correctionRatio(beta1, beta2, peak.t));
          expect(peak.ratio).toBeGreaterThanOrEqual(Math.max(...ratios) * (1 - 1e-12));
        }
      }),
    );
  });

  test.each([
    [0.9, 0.999],
    [0.9, 0.99],
    [0.9, 0.95],
    [0.95, 0.999],
    [0.99, 0.999],
    [0.5, 0.9],
    [0.8, 0.81],
    [0.1, 0.9],
    [0.3, 0.6],
    [0.2, 0.4],
    [0.6, 0.8],
  ])('is at the step a scan finds, for β1 = %d and β2 = %d', (beta1, beta2) => {
    const ratios = simulate(beta1, beta2, 5000);
    const t = ratios.indexOf(Math.max(...ratios)) + 1;
    expect(correctionPeak(beta1, beta2)?.t).toBe(t);
    expectClose([correctionPeak(beta1, beta2)?.ratio ?? NaN], [Math.max(...ratios)], 1e-12);
  });

  it('is at step 1 without memory in m', () => {
    expect(correctionPeak(0, 0.75)).toEqual({ t: 1, ratio: 2 });
    expect(correctionPeak(0, 1e-300)).toEqual({ t: 1, ratio: 1 });
  });

  it('is at the first of two steps that are equally high', () => {
    // (1 − ¼)²/(1 − 9/16) = (1 − 1/16)²/(1 − 81/256) = 9/7
    expect(correctionRatio(0.25, 0.5625, 2)).toBe(correctionRatio(0.25, 0.5625, 1));
    expect(correctionPeak(0.25, 0.5625)?.t).toBe(1);
  });

  it('is nowhere when the decays are equal', () => {
    expect(correctionPeak(0.9, 0.9)).toBeNull();
    expect(correctionPeak(0, 0)).toBeNull();
    expect(correctionPeak(0.9, 0.9 + 2 ** -52)).not.toBeNull();
  });
});

describe('the step from which the correction ratio stays near 1', () => {
  const scan = (beta1: number, beta2: number, tolerance: number): number =>
    simulate(beta1, beta2, 20_000).findLastIndex((ratio) => Math.abs(ratio - 1) > tolerance) + 2;

  test.each([
    [0.9, 0.999, 0.01],
    [0.9, 0.999, 0.1],
    [0.9, 0.999, 1],
    [0.9, 0.999, 5],
    [0.9, 0.999, 6],
    [0.9, 0.999, 1e-6],
    [0.9, 0.95, 0.01],
    [0.9, 0.95, 0.097], // above its peak, 1.0967…, so that the rise from .4472 decides
    [0.9, 0.95, 0.096],
    [0.9, 0.95, 0.5],
    [0.9, 0.95, 0.6],
    [0.99, 0.9, 0.01],
    [0.9, 0.9, 0.01],
    [0.9, 0, 0.01],
    [0, 0.9, 0.01],
  ])('is the one a scan finds, for β1 = %d, β2 = %d within %d', (beta1, beta2, tolerance) => {
    expect(correctionSettles(beta1, beta2, tolerance)).toBe(scan(beta1, beta2, tolerance));
  });

  it('is the one a scan finds for any decays', () => {
    const tolerance = fc.double({ min: 1e-3, max: 2, noNaN: true });
    fc.assert(
      fc.property(decay, decay, tolerance, (beta1, beta2, within) => {
        expect(correctionSettles(beta1, beta2, within)).toBe(scan(beta1, beta2, within));
      }),
    );
  });

  it('allows a ratio that is off by exactly the tolerance', () => {
    expect(correctionRatio(0, 0.75, 1)).toBe(2);
    expect(correctionSettles(0, 0.75, 1)).toBe(1);
    expect(correctionSettles(0, 0.75, 1 - 2 ** -53)).toBe(2);
    expect(correctionRatio(0.5, 0, 1)).toBe(0.5);
    expect(correctionSettles(0.5, 0, 0.5)).toBe(1);
    expect(correctionSettles(0.5, 0, 0.5 - 2 ** -54)).toBe(2);
  });

  it('is step 1 when no step was ever off', () => {
    expect(correctionSettles(0, 0, 1e-9)).toBe(1);
  });
});
