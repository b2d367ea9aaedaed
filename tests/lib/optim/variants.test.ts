import { describe, expect, it, test } from 'vitest';

import {
  adamTrace,
  CORRECTION_NAMES,
  CORRECTIONS,
  firstDivergence,
  SEPARATE,
  streams,
} from '../../../src/lib/index.ts';

const WRONG = CORRECTION_NAMES.filter((name) => name !== 'separate');
const OPTIONS = { eps: 1e-3 };
const onRamp = (correction: (typeof CORRECTION_NAMES)[number]) =>
  adamTrace(streams.ramp(100), { ...OPTIONS, correction }).update;
const onTen = (correction: (typeof CORRECTION_NAMES)[number]) =>
  adamTrace(streams.constant(10, 100), { ...OPTIONS, correction }).update;

describe('the corrections', () => {
  it('come in the order they are shown in', () => {
    expect(CORRECTION_NAMES).toEqual([
      'in-place',
      'separate',
      'first-step-only',
      'never',
      'multiply',
      'no-exponent',
    ]);
  });

  it.each([
    ['in-place', ['remember']],
    ['first-step-only', ['divisor', 'remember']],
    ['never', ['divisor']],
    ['multiply', ['divisor']],
    ['no-exponent', ['divisor']],
  ] as const)('%s differs from the right one in %j and nowhere else', (name, properties) => {
    const keys = ['divisor', 'remember'] as const;
    expect(keys.filter((key) => CORRECTIONS[name][key] !== SEPARATE[key])).toEqual(properties);
  });
});

describe('a bug stays a bug', () => {
  test.each(WRONG)('%s departs from Adam on the ramp', (name) => {
    expect(firstDivergence(onRamp(name), onRamp('separate'), 1e-3)).not.toBeNull();
  });

  test.each([
    ['in-place', 2],
    ['never', 1],
    ['multiply', 1],
    ['no-exponent', 2],
  ] as const)('%s departs from Adam on a constant gradient at step %i', (name, step) => {
    expect(firstDivergence(onTen(name), onTen('separate'))).toBe(step);
  });

  test('first-step-only agrees with Adam on a constant gradient, which is why it convinced', () => {
    expect(firstDivergence(onTen('first-step-only'), onTen('separate'))).toBeNull();
  });
});

describe('the fingerprints of the bugs on a constant gradient', () => {
  const unit = (correction: (typeof CORRECTION_NAMES)[number], t: number) =>
    adamTrace(streams.constant(1, 100), { eps: 0, correction }).update[t - 1];

  test('multiply starts at 10 and reaches 43.145 at step 12', () => {
    expect(unit('multiply', 1)).toBeCloseTo(10, 12);
    expect(unit('multiply', 12)).toBeCloseTo(43.145, 3);
  });
  test('no-exponent reaches 2.077 at step 12', () => {
    expect(unit('no-exponent', 1)).toBeCloseTo(1, 12);
    expect(unit('no-exponent', 12)).toBeCloseTo(2.077, 3);
  });
  test('never starts at √10 and reaches 6.5685203 at step 12', () => {
    expect(unit('never', 1)).toBeCloseTo(3.1622777, 7);
    expect(unit('never', 12)).toBeCloseTo(6.5685203, 7);
  });
});

describe('what a correction remembers', () => {
  test('in-place and first-step-only keep the corrected value, the others the average', () => {
    for (const name of CORRECTION_NAMES) {
      const keeps = CORRECTIONS[name].remember([1], [2]);
      expect(keeps, name).toEqual(['in-place', 'first-step-only'].includes(name) ? [2] : [1]);
    }
  });
});
