import { describe, expect, it } from 'vitest';

import {
  noiseFloor,
  noisyRuns,
  STEPS,
  STRETCH,
} from '../../../src/lib/experiments/noisy-parabola.ts';
import oracle from '../../fixtures/settling.json' with { type: 'json' };
import { expectClose } from '../support.ts';

describe.each(oracle.noisy)('α = $lr, σ = $sigma, decays: $decays', (due) => {
  const { lr, sigma, decays } = due;
  const { rms, one, half } = noisyRuns({ lr, sigma, schedule: decays ? 'linear' : 'constant' });

  it('is what NumPy makes of the same noise', () => {
    expectClose([rms.at(-1) ?? NaN], [due.end], 1e-9);
    expectClose([half.rms, half.update], [due.stall, due.rmsUpdate], 1e-9);
    expect(half.meanUpdate).toBeCloseTo(due.meanUpdate, 9);
  });

  it('has a stretch for every 50 steps and the start', () => {
    expect([rms.length, one.length]).toEqual([STEPS / STRETCH + 1, STEPS / STRETCH + 1]);
    expect([rms[0], one[0]]).toEqual([1, 1]);
  });
});

it('stalls about where the closed form says', () => {
  for (const { lr, sigma, decays, stall } of oracle.noisy)
    if (!decays) expect(Math.abs(stall / noiseFloor(lr, sigma) - 1)).toBeLessThan(0.03);
});
