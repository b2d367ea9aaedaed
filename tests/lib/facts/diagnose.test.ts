import { describe, expect, it } from 'vitest';

import * as facts from '../../../src/lib/facts/diagnose.ts';
import { expectClose } from '../support.ts';

const { g, resumed, near } = facts.settings;
/** 1 − βᵗ of both averages, and of a constant gradient what they hold, over g and g². */
const [due1, due2] = [0.9, 0.999].map((beta) => (t: number) => 1 - beta ** t) as [
  (t: number) => number,
  (t: number) => number,
];
/** The update where step t is corrected as if it were step k. */
const update = (t: number, k: number) => due1(t) / due1(k) / Math.sqrt(due2(t) / due2(k));
const settles = (of: (k: number) => number): number => {
  let last = 0;
  for (let k = 1; k <= 9000; k++) if (!(Math.abs(of(k) - 1) <= near)) last = k;
  return last + 1;
};

it('the question’s number is what a learner’s NumPy printed', () => {
  expect(facts.questionUpdate.toPrecision(9)).toBe('3.40488818e-70');
});

describe('a run that is resumed', () => {
  const lost = (k: number) => update(resumed + k, k);
  it('without its counter makes steps that are too small, by the closed form', () => {
    const all = Array.from({ length: 100 }, (_, i) => lost(i + 1));
    expectClose([facts.resumedFirst, facts.resumedLeast], [lost(1), Math.min(...all)], 1e-8);
    expect(facts.resumedLeastAt).toBe(all.indexOf(Math.min(...all)) + 1);
    expect(facts.resumedSettles).toBe(settles(lost));
  });

  it('without its averages makes steps that are too large, by the closed form', () => {
    const emptied = (k: number) => update(k, resumed + k);
    const all = Array.from({ length: 100 }, (_, i) => emptied(i + 1));
    expectClose([facts.emptiedFirst, facts.emptiedMost], [emptied(1), Math.max(...all)], 1e-7);
    expect(facts.emptiedMostAt).toBe(all.indexOf(Math.max(...all)) + 1);
  });
});

describe('a counter that is one off', () => {
  it('ahead makes the first steps too small', () => {
    expectClose(
      facts.aheadUpdates,
      [1, 2, 3].map((t) => update(t, t + 1)),
      1e-8,
    );
    expect(facts.aheadSettles).toBe(settles((t) => update(t, t + 1)));
  });

  it('behind makes NaN, and then steps that are too large', () => {
    expect(facts.behindUpdates[0]).toBeNaN();
    expectClose(
      facts.behindUpdates.slice(1),
      [2, 3].map((t) => update(t, t - 1)),
      1e-8,
    );
    expect(facts.behindSettles).toBe(settles((t) => update(t, t - 1)));
  });
});

it('one array under two names: m by the closed form, and both averages mixed in turn', () => {
  expectClose(
    facts.keptM,
    [1, 2, 3].map((t) => g * due1(t)),
  );
  let array = 0;
  const shared = [1, 2, 3].map((t) => {
    array = 0.9 * array + 0.1 * g;
    array = 0.999 * array + 0.001 * g * g;
    return array / due1(t) / (Math.sqrt(array / due2(t)) + 1e-8);
  });
  expectClose(facts.sharedUpdates, shared, 1e-9);
});
