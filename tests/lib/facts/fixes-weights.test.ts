import { describe, expect, it } from 'vitest';

import * as fixes from '../../../src/lib/facts/fixes.ts';
import { adamWeights, patchWeights, stepOfHalf } from '../../../src/lib/facts/patch-weights.ts';

/** The update on the ramp 0, 1, … at a step, from sums of weights alone: no loop that carries a state. */
function updateFrom(weights: typeof adamWeights, beta2: number, t: number): number {
  const sum = (decay: number, of: (g: number) => number) =>
    weights(decay, t).reduce((total, weight, i) => total + weight * of(i), 0);
  return sum(0.9, (g) => g) / (Math.sqrt(sum(beta2, (g) => g * g)) + 1e-3);
}

const errorAt = (beta2: number) =>
  Math.abs(updateFrom(patchWeights, beta2, 100) / updateFrom(adamWeights, beta2, 100) - 1);

describe('the facts of the exercises on the ramp', () => {
  it('name the first hundredth of β2 at which the patch comes within 1 % of Adam', () => {
    const { beta2, firstWeight, halfLife } = fixes.shortMemory;
    expect(errorAt(beta2)).toBeLessThan(0.01);
    expect(errorAt(beta2 + 0.01)).toBeGreaterThan(0.01);
    expect(firstWeight).toBeCloseTo(patchWeights(beta2, 100)[0] ?? NaN, 12);
    expect(beta2 ** halfLife).toBeCloseTo(0.5, 12);
  });

  it('name the largest factor between the patch and Adam', () => {
    const factors = Array.from(
      { length: 99 },
      (_, i) => updateFrom(patchWeights, 0.999, i + 2) / updateFrom(adamWeights, 0.999, i + 2),
    );
    expect(fixes.rampPatchWorst).toBeCloseTo(Math.max(...factors), 9);
  });
});

it('the first square weighs at least one half until the step named, and less there', () => {
  const weightAt = (t: number) => patchWeights(0.999, t)[0] ?? NaN;
  expect(weightAt(stepOfHalf - 1)).toBeGreaterThanOrEqual(0.5);
  expect(weightAt(stepOfHalf)).toBeLessThan(0.5);
});
