import { expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/exercises.ts';
import { FORMS, MUTANTS } from '../../../src/lib/tasks/mutants.ts';
import { run } from '../python/run.ts';
import { source, testChecked } from '../tasks/support.ts';

// closed forms, and loops written out in NumPy
test.each([
  ['right Adam at step 2 of the ramp', facts.fixOnRamp, 0.743086204, 8],
  ['the patch there', facts.patchOnRamp, 3.065343, 6],
  ['a gradient as small as ε', facts.half, 1 / 2, 12],
  ['a change of sign', facts.turned, -0.1 / 1.9, 12],
  [
    'a gradient that stops',
    facts.coasted,
    (0.9 * (1 - 0.9 ** 1000)) /
      (1 - 0.9 ** 1001) /
      Math.sqrt((0.999 * (1 - 0.999 ** 1000)) / (1 - 0.999 ** 1001)),
    9,
  ],
  ['3, then −1', facts.byHand, 0.17 / 0.19 / Math.sqrt(0.009991 / 0.001999), 12],
])('%s', (_, actual, due, digits) => {
  expect(actual).toBeCloseTo(due, digits);
});

test.each([
  ['predict_half', facts.half],
  ['predict_turn', facts.turned],
  ['predict_coast', facts.coasted],
])('%s.py prints what is predicted of it', async (name, due) => {
  const { printed } = await run(source(`tasks/${name}`));
  expect(Number(printed) / due).toBeCloseTo(1, 9);
});

it('meets the mutants and forms of the check, in its order', async () => {
  const { verdicts } = await testChecked('def test(adam): pass');
  const [{ forms, mutants }] = verdicts as [Record<'forms' | 'mutants', { id: string }[]>];
  expect(mutants.map(({ id }) => id)).toEqual(MUTANTS);
  expect(forms.map(({ id }) => id)).toEqual(FORMS);
  expect([facts.mutants, facts.forms]).toEqual([16, 3]);
  expect([facts.scriptStreams, facts.functionStreams]).toEqual([3, 6]);
});

test.each([
  ['tens', 10, facts.caughtByTens],
  ['ones', 1, facts.caughtByOnes],
])('a test of a hundred %s catches as many in Python', async (_, g, due) => {
  const { verdict } = await testChecked(`def test(adam):
    for update in adam([${g}.0] * ${facts.LENGTH}, 1, 0.9, 0.999, 1e-8):
        assert abs(update - 1) <= 1e-3`);
  expect(verdict).toMatchObject({ kind: 'survived', caught: due });
  expect(facts.caughtBy([g])).toBeLessThan(due);
});

it('sees a counter that stops a little after it has', () => {
  const v = (t: number, count: number): number => (1 - 0.999 ** t) / (1 - 0.999 ** count);
  const off = (t: number): number => 1 - 1 / Math.sqrt(v(t, 256));
  expect(off(facts.stallSeen)).toBeGreaterThan(1e-3);
  expect(off(facts.stallSeen - 1)).toBeLessThan(1e-3);
});

it('prints the updates of its stream', () => {
  // m and v by hand: .2·1, then .8·.2 + .2·2; v .05·1, then .95·.05 + .05·4
  const [first, second] = facts.subtracted;
  expect(first).toBeCloseTo(0.1, 8);
  expect(second).toBeCloseTo((0.1 * (0.56 / 0.36)) / Math.sqrt(0.2475 / 0.0975), 8);
});
