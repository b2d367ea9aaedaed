import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/claims.ts';
import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { bowlTrack } from '../../../src/lib/race/bowl.ts';
import { GRID } from '../../../src/lib/race/grid.ts';
import { RACE_RULES, raceSpec, type RaceRule } from '../../../src/lib/race/rules.ts';
import { race } from '../../../src/lib/race/track.ts';
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
    expect([facts.runs, facts.noisyRuns]).toEqual([5 * 73, 5 * 5 * 73]);
    // Both directions shrink alike: 1 − α·1 = −(1 − α·100).
    const lr = facts.theoreticalLr;
    expectClose([1 - lr], [-(1 - 100 * lr)], 1e-12);
  });
});

/** Everyone's best in a race, as the fixture has it, the least first. */
const ranked = (name: keyof typeof RACES): string =>
  RACE_RULES.toSorted((a, b) => numpy[name][a].loss - numpy[name][b].loss).join(' ');

/** The lesson's sentences, cards and right answers: who is first, who last, who is ahead of whom. */
describe('the order in which everyone ends, in NumPy', () => {
  test.each([
    ['bowl', 'adagrad rmsprop adam momentum sgd'],
    ['turned', 'adam momentum rmsprop sgd adagrad'],
    ['long', 'adagrad adam momentum sgd rmsprop'],
    ['noisy', 'adam adagrad momentum rmsprop sgd'],
    ['zipf', 'adagrad rmsprop adam momentum sgd'],
    ['digits', 'adagrad momentum rmsprop sgd adam'],
    ['digitsLater', 'rmsprop sgd adagrad adam momentum'],
  ] as const)('%s: %s', (name, order) => {
    expect(ranked(name)).toBe(order);
  });

  it('has AdaGrad at the least itself where nothing smaller can be told', () => {
    expect([numpy.zipf.adagrad.loss, numpy.long.adagrad.loss]).toEqual([0, 0]);
  });

  it('has AdaGrad low at every large learning rate, and at the largest one over each curvature', () => {
    const { lr } = facts.best('adagrad');
    expect(lr).toBe(GRID.at(-1));
    const bowl = bowlTrack({ angle: 0, noise: 0, seed: 0 }, facts.settings.steps);
    const ends = GRID.map((rate) => race(bowl, 'adagrad', rate, facts.settings.steps));
    expect(Math.max(...ends.filter((_, i) => GRID[i]! >= 1))).toBeLessThan(numpy.bowl.rmsprop.loss); // a place of the grid
    const optimizer = createOptimizer(raceSpec('adagrad', lr));
    const x = Float64Array.from(facts.settings.start);
    const curvature = [1, facts.settings.kappa];
    const steps = Array.from({ length: 9 }, () => {
      const [before, g] = [x.slice(), x.map((at, i) => curvature[i]! * at)]; // one a coordinate
      optimizer.step(x, g);
      return x.map((at, i) => (before[i]! - at) / before[i]!); // learning rate times curvature
    });
    for (const made of steps.slice(4)) for (const part of made) expect(part).toBeCloseTo(1, 1);
    expect(Math.abs(steps[0]![0]!)).toBeGreaterThan(30); // the leap
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
