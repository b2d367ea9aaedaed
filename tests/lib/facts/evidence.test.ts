import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/evidence.ts';
import { CORRECTED, MEASURES } from '../../../src/lib/train/trials.ts';
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
      [facts.atLowest('none'), facts.atLowest('both'), facts.largest],
      [numpy.lowest.none, numpy.lowest.both, numpy.largest],
      1e-5,
    );
  });

  it('takes a first step longer by 1/√(1 − β2)', () => {
    expect(facts.firstStep).toBeCloseTo(31.6227766, 6);
  });
});
