import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/evidence.ts';
import { CORRECTED, MEASURES, RATES } from '../../../src/lib/train/trials.ts';
import numpy from '../../fixtures/evidence.json' with { type: 'json' };
import { expectClose } from '../support.ts';

describe('what our trials say, beside NumPy', () => {
  test.each(MEASURES.flatMap((measure) => CORRECTED.map((corrected) => ({ measure, corrected }))))(
    '$measure loss with $corrected corrected, trained anew',
    ({ measure, corrected }) => {
      const due = numpy[measure][corrected];
      const { lr, mean } = facts.bestOf(corrected, measure);
      expect(lr).toBe(due.lr);
      // Large steps make much of a last digit: test losses are of rates at which they do not.
      expectClose([mean], [due.mean], measure === 'test' ? 1e-5 : 0.02);
      const cost = facts.costs(corrected, measure);
      expect(Math.abs(cost.mean - due.cost)).toBeLessThan(measure === 'test' ? 1e-5 : 2e-4);
      expect(Math.abs(cost.error - due.error)).toBeLessThan(measure === 'test' ? 1e-5 : 2e-4);
    },
  );

  it('at the lowest learning rate, and over all', () => {
    expectClose(
      [facts.atLowest('none'), facts.atLowest('both'), Math.abs(facts.largest.mean)],
      [numpy.lowest.none, numpy.lowest.both, numpy.largest],
      1e-5,
    );
  });
});

describe('the sentences about our trials', () => {
  it('the largest change is a gain, at the largest β2 with a warmup, and about as sure as they say', () => {
    const { mean, error, beta2, beginning } = facts.largest;
    expect(mean).toBeLessThan(0);
    expect([beta2, beginning]).toEqual([facts.settings.beta2, 'warmup']);
    expect(-mean / error).toBeGreaterThan(3);
  });

  it('m alone costs training loss without a warmup, and else nothing that can be told', () => {
    const times = ({ mean, error }: { readonly mean: number; readonly error: number }) =>
      mean / error;
    expect(times(facts.costs('m', 'training'))).toBeGreaterThan(5);
    expect(Math.abs(times(facts.costs('m', 'test')))).toBeLessThan(3);
    expect(Math.abs(times(facts.mAfterWarmup))).toBeLessThan(3);
  });

  it('one rate shows either, and the best two rates are neighbours', () => {
    expect(facts.atLowest('none')).toBeLessThan(facts.atLowest('both'));
    expect(facts.atBestOfBoth('none')).toBeGreaterThan(facts.atBestOfBoth('both'));
    expect(facts.atBestOfBoth('both')).toBe(facts.bestOf('both', 'test').mean);
    const places = (['none', 'both'] as const).map((way) =>
      RATES.indexOf(facts.bestOf(way, 'test').lr),
    );
    expect((places[1] ?? NaN) - (places[0] ?? NaN)).toBe(1);
  });

  it('of 36 comparisons with four degrees of freedom one or two would pass three errors by chance, and more do', () => {
    expect(facts.settings.comparisons).toBe(36);
    expect(facts.settings.starts).toBe(5);
    // Student's t with 4 degrees of freedom: P(|t| > 3), integrated by the midpoint rule.
    const density = (t: number) => (3 / 8) * (1 + t ** 2 / 4) ** -2.5;
    let inside = 0;
    for (let i = 0; i < 3000; i++) inside += 2 * density((i + 0.5) / 1000) * 1e-3;
    const passing = facts.settings.comparisons * (1 - inside);
    expect(passing).toBeGreaterThan(1);
    expect(passing).toBeLessThan(2);
    expect(facts.pastThree).toBeGreaterThan(2);
  });
});
