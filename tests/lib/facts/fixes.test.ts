import { describe, expect, it, test } from 'vitest';

import * as fixes from '../../../src/lib/facts/fixes.ts';
import * as weights from '../../../src/lib/facts/patch-weights.ts';
import seed from '../../fixtures/seed-numpy.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const RUNS = {
  ramp: fixes.onRamp,
  'normal-seed-42': fixes.onNormal,
  'constant-10': fixes.onConstant,
} as const;

describe('the facts of the fixes', () => {
  test.each(Object.keys(RUNS) as (keyof typeof RUNS)[])('equal NumPy on %s', (stream) => {
    const [runs, oracle] = [RUNS[stream], seed.traces[stream]];
    expectClose(runs.separate.update, oracle.separate.update);
    expectClose(runs.patch.update, oracle['first-step-only'].update);
    expectClose(runs.inPlace.update, oracle['in-place'].update);
  });

  // computed independently, twice; as many digits as were recorded
  test.each([
    ['Adam on the ramp at 2', fixes.onRamp.separate.update[1], 0.743086204, 1e-8],
    ['Adam on the ramp at 100', fixes.last(fixes.onRamp.separate.update), 1.55121366, 1e-8],
    ['the patch on the ramp at 2', fixes.rampPatchAtStep2, 3.065343, 1e-7],
    ['the patch on the ramp, largest', fixes.rampPatchMax, 7.15128445, 1e-8],
    ['Adam on the normal stream', fixes.last(fixes.onNormal.separate.update), -0.10732443, 1e-7],
    ['the patch on the normal stream', fixes.last(fixes.onNormal.patch.update), -0.1773313, 1e-7],
    [
      'the bug on the normal stream',
      fixes.last(fixes.onNormal.inPlace.update),
      2.0114915e-70,
      1e-7,
    ],
    ['the weight the patch leaves on g₁', weights.firstWeight.patch, 0.90569784, 1e-8],
    ["Adam's weight on g₁", weights.firstWeight.separate, 0.0095128481, 1e-8],
    ['effective samples under the patch', weights.effective.patch, 1.2189, 1e-4],
    ["Adam's effective samples", weights.effective.separate, 99.92, 1e-4],
  ])('%s', (_, actual, expected, tolerance) => {
    expectClose([actual ?? NaN], [expected], tolerance);
  });

  it('place the largest update of the patch on the ramp at step 21', () => {
    expect(fixes.rampPatchMaxStep).toBe(21);
  });

  it('find the patch right on a constant stream but for rounding, and on no other', () => {
    expect(fixes.constantPatchError).toBeLessThan(1e-13);
    expect(fixes.constantPatchError).toBeGreaterThan(0);
  });
});

describe('the weights of past gradients', () => {
  test.each([
    ["Adam's", weights.adamWeights, 'separate'],
    ["the patch's", weights.patchWeights, 'patch'],
  ] as const)('%s sum to 1 and rebuild v', (_, make, run) => {
    const t = 100;
    const w = make(0.999, t);
    expect(w.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    const { g, vHat } = fixes.onNormal[run];
    const rebuilt = w.reduce((sum, each, i) => sum + each * (g[i] ?? NaN) ** 2, 0);
    expectClose([vHat[t - 1] ?? NaN], [rebuilt]);
  });

  it('count as many samples as there are when all weigh the same, and one when one weighs all', () => {
    expect(weights.effectiveSamples([0.25, 0.25, 0.25, 0.25])).toBe(4);
    expect(weights.effectiveSamples([0, 1])).toBe(1);
  });
});
