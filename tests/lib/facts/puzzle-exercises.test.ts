import { describe, expect, it } from 'vitest';

import * as facts from '../../../src/lib/facts/puzzle.ts';

describe('the facts of the puzzle’s exercises', () => {
  it('with equal decays, put the peak where m peaks, at m over the root of m times g', () => {
    const { g, eps } = facts.settings;
    expect(facts.equalDecaysPeakStep).toBe(facts.mPeakStep);
    expect(facts.equalDecaysPeak).toBeCloseTo(facts.mPeak / (Math.sqrt(facts.mPeak * g) + eps), 9);
  });

  it('give a hundredfold gradient the same last update to eight digits', () => {
    expect(facts.lastUpdateWith(1000) / facts.lastUpdate - 1).toBeLessThan(1e-8);
    expect(facts.lastUpdateWith(facts.settings.g)).toBe(facts.lastUpdate);
  });
});
