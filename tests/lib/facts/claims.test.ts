import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/claims.ts';
import { GRID } from '../../../src/lib/race/grid.ts';
import { RACE_RULES, type RaceRule } from '../../../src/lib/race/rules.ts';
import numpy from '../../fixtures/claims.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const { turn, more, some, sigma } = facts.settings;
/** What each race of the lesson is told, by its name in the fixture. */
const RACES = {
  bowl: {},
  turned: { angle: turn },
  long: { steps: more },
  noisy: { noise: sigma },
  noisyTurned: { noise: sigma, angle: turn },
  zipf: { task: 'zipf' },
  digits: { task: 'digits' },
  digitsLater: { task: 'digits', steps: some },
} as const;

/** RMSProp past its limit enlarges the last bit of a double: so near two machines come to one another. */
const ROUNDED: Readonly<Partial<Record<keyof typeof RACES, number>>> = { turned: 0.05, zipf: 0.02 };

describe.each(Object.keys(RACES) as (keyof typeof RACES)[])('the race %s, beside NumPy', (name) => {
  test.each(RACE_RULES)(
    '%s',
    (rule: RaceRule) => {
      const found = facts.best(rule, RACES[name]);
      const { loss, lr } = numpy[name][rule];
      const rounded = rule === 'rmsprop' ? ROUNDED[name] : undefined;
      expectClose([found.loss], [loss], rounded ?? 1e-5); // a page has six digits
      if (rounded === undefined) expectClose([found.lr], [lr], 1e-12);
    },
    300_000,
  ); // the first of a race runs all of it
});

describe('what the lesson says besides, beside NumPy', () => {
  it('counts who diverges, and who ends higher than all began', () => {
    for (const rule of RACE_RULES) {
      expect(facts.diverged(rule)).toBe(numpy.bowl[rule].diverged);
      for (const task of ['bowl', 'digits'] as const)
        expect(facts.worseThanStart(rule, task)).toBe(numpy.worse[task][rule]);
    }
    expectClose([facts.startLoss], [numpy.startLoss], 1e-12);
    expectClose([facts.digitsStart], [Math.log(2)], 1e-15);
  });

  it('has all digits where a script prints them', () => {
    for (const rule of ['sgd', 'adam'] as const) {
      expectClose([facts.bestEnd(rule, 0)], [numpy.bowl[rule].loss], 1e-9);
      expectClose([facts.bestEnd(rule, turn)], [numpy.turned[rule].loss], 1e-9);
    }
  });

  it('moves both coordinates alike at first, and not later', () => {
    expectClose(facts.moves(1), numpy.moves[0]!, 1e-9); // two
    expectClose(facts.moves(10), numpy.moves[1]!, 1e-9); // two
  });

  it('has Adam’s default learning rate among those that are tried', () => {
    expect(GRID).toContain(facts.settings.lr);
    expectClose([facts.adamAtDefault], [numpy.adamAtDefault], 1e-9);
  });

  it('finds descent in Adam', () => {
    expect(facts.asDescent).toBeLessThan(1e-9);
  });

  it('counts runs, and knows descent’s best learning rate', () => {
    expect([facts.runs, facts.noisyRuns]).toEqual([4 * 73, 5 * 4 * 73]);
    // Both directions shrink alike: 1 − α·1 = −(1 − α·100).
    const lr = facts.theoreticalLr;
    expectClose([1 - lr], [-(1 - 100 * lr)], 1e-12);
  });
});

describe('what the design says of the race', () => {
  const near = (found: number, due: number) =>
    expect(Math.abs(Math.log10(found / due)), `${found} beside ${due}`).toBeLessThan(1);
  const at = (rule: RaceRule, of = {}) => facts.best(rule, of).loss;
  it('holds to an order of magnitude', () => {
    near(at('rmsprop'), 8e-8);
    near(at('rmsprop', { angle: 45 }), 5e-2);
    near(at('adam'), 1e-5);
    near(at('adam', { angle: 45 }), 5e-5);
    near(at('momentum'), 7e-5);
    near(at('momentum', { angle: 45 }), 7e-5);
    near(at('rmsprop', { steps: 500 }), 6e-4);
    near(at('sgd', { steps: 500 }), 7e-8);
  });
  it('holds in the sign of each comparison', () => {
    expect(at('rmsprop')).toBeLessThan(at('adam'));
    expect(at('adam')).toBeLessThan(at('momentum'));
    expect(at('adam', { angle: 45 })).toBeLessThan(at('momentum', { angle: 45 }));
    expect(at('momentum', { angle: 45 })).toBeLessThan(at('rmsprop', { angle: 45 }));
    expect(at('sgd', { steps: 500 })).toBeLessThan(at('rmsprop', { steps: 500 }));
  });
});
