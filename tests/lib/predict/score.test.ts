import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { flipCurve, flipGuide } from '../../../src/lib/facts/adam.ts';
import { jumpCurve } from '../../../src/lib/facts/gradient-descent.ts';
import { firstUpdates } from '../../../src/lib/facts/rmsprop.ts';
import { scoreCurve, VERDICTS } from '../../../src/lib/predict/score.ts';

describe('a drawn curve', () => {
  test('on the true one scores 0', () => {
    expect(scoreCurve([1, 2, 3], [1, 2, 3], [0, 4]).mean).toBe(0);
  });
  test('half the height away at one of two positions scores a quarter', () => {
    expect(scoreCurve([0, 1], [0, 0.5], [0, 1])).toMatchObject({
      mean: 0.25,
      worst: { index: 1, drawn: 1, value: 0.5 },
    });
  });
  test('scores the same in every unit', () => {
    const curve = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(curve, curve, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (a, b, unit) => {
        const scaled = (ys: number[]) => ys.map((y) => y * unit);
        const score = scoreCurve(a, b, [-1, 1]).mean;
        expect(scoreCurve(scaled(a), scaled(b), [-unit, unit]).mean).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('names the first of the largest gaps', () => {
    expect(scoreCurve([0, 3, 0, 3], [0, 1, 2, 1], [0, 4]).worst).toEqual({
      index: 1,
      drawn: 3,
      value: 1,
    });
  });
  test('at the edge meets a true curve that leaves the plot there', () => {
    expect(scoreCurve([1, 1], [1, 50], [0, 1])).toMatchObject({ mean: 0 });
    expect(scoreCurve([0, 1], [0, Infinity], [0, 1])).toMatchObject({ mean: 0 });
  });
  test('does not count where the true curve has no value', () => {
    expect(scoreCurve([0, 1, 0], [0, NaN, 1], [0, 1])).toMatchObject({
      mean: 0.5,
      worst: { index: 2, drawn: 0, value: 1 },
    });
  });
  test.each([
    [[1], [1, 2], [0, 1]],
    [[1], [1], [1, 1]],
    [[1], [1], [1, 0]],
    [[1], [NaN], [0, 1]],
    [[], [], [0, 1]],
  ] as const)('cannot be scored: %o against %o in %o', (drawn, curve, range) => {
    expect(() => scoreCurve(drawn, curve, range)).toThrow(RangeError);
  });
});

describe('the shape', () => {
  const range = [-1.2, 1.2] as const;
  const rank = (drawn: readonly number[]) =>
    VERDICTS.indexOf(scoreCurve(drawn, jumpCurve, range).verdict);
  const flat = jumpCurve.map((_, t) => (t === 0 ? 1 : 0));
  const late = jumpCurve.map((_, t) => jumpCurve[Math.max(t - 1, 0)] ?? NaN);

  test('counts before the distance: a flat line is worse than a zigzag drawn one step late', () => {
    const [near, far] = [scoreCurve(flat, jumpCurve, range), scoreCurve(late, jumpCurve, range)];
    expect(near.mean).toBeLessThan(far.mean); // though it lies nearer
    expect(rank(flat)).toBeGreaterThan(rank(late));
    expect(near.difference?.kind).toBe('crosses');
    expect(far.difference).toBeNull();
    expect(far).toMatchObject({ moved: -1, verdict: 'near' });
    expect(scoreCurve(jumpCurve, late, range).moved).toBe(1);
  });

  const hump = (at: number) => Array.from({ length: 41 }, (_, i) => 1 - Math.abs(i - at) / 40);
  const up = Array.from({ length: 41 }, (_, i) => i / 40);
  test.each([
    ['turns where it goes one way', up, hump(20), { kind: 'turns', actual: [20], drawn: [] }],
    ['goes one way where it turns', hump(20), up, { kind: 'turns-not', actual: [], drawn: [20] }],
    ['turns elsewhere', hump(20), hump(30), { kind: 'turns-elsewhere', actual: [30], drawn: [20] }],
    ['turns about there', hump(27), hump(30), null],
    ['is as flat', up, up, null],
  ] as const)('differs where the true curve %s', (_, drawn, curve, difference) => {
    expect(scoreCurve(drawn, curve, [-1, 1]).difference).toEqual(difference);
  });

  test('differs where one turns more than twice as often as the other', () => {
    const swing = (times: number) => up.map((_, i) => Math.cos((i / 40) * times * Math.PI));
    const differs = (drawn: number, actual: number) =>
      scoreCurve(swing(drawn), swing(actual), [-1, 1]).difference?.kind;
    expect(differs(3, 11)).toBe('turns-often');
    expect(differs(11, 3)).toBe('turns-often');
    expect(differs(9, 11)).toBeUndefined();
    expect(scoreCurve(swing(11), swing(3), [-1, 1]).difference?.drawn).toHaveLength(10);
  });

  test('turns where a fall of one step leads below where it rose from', () => {
    const { difference } = scoreCurve([0, 1, -1, -1], [0, 1, 1, 1], [-2, 2]);
    expect(difference).toMatchObject({ drawn: [1], actual: [] });
  });

  test('differs where a line crosses 0 that stays on one side', () => {
    const across = up.map((y) => y - 0.5);
    expect(scoreCurve(across, up, [-1, 1])).toMatchObject({
      verdict: 'other',
      difference: { kind: 'crosses-not' },
      shaped: false,
    });
  });

  test('differs where it begins elsewhere: RMSProp’s first step is not one learning rate long', () => {
    const flat = firstUpdates.map(() => 1);
    expect(scoreCurve(flat, firstUpdates, [0, 4])).toMatchObject({
      verdict: 'other',
      difference: { kind: 'begins-elsewhere', actual: [0], drawn: [0] },
    });
  });

  test('differs where a line crosses 0 much too early: Adam does not turn with the sign', () => {
    const { verdict, difference } = scoreCurve(flipGuide, flipCurve, [-1.25, 1.25]);
    expect(verdict).toBe('other');
    expect(difference).toMatchObject({ kind: 'crosses-elsewhere', drawn: [20] });
    // The first value of the other sign, however small: the lesson’s “sixth gradient of the new sign”.
    expect(difference?.actual).toEqual([flipCurve.findIndex((y) => y < 0)]);
    expect(scoreCurve(flipCurve, flipCurve, [-1.25, 1.25]).difference).toBeNull();
  });

  test('is not another because a hand trembles', () => {
    const tremble = fc.array(fc.double({ min: -0.029, max: 0.029, noNaN: true }), {
      minLength: up.length,
      maxLength: up.length,
    });
    fc.assert(
      fc.property(tremble, (by) => {
        const drawn = up.map((y, i) => y + (by[i] ?? 0));
        expect(scoreCurve(drawn, up, [0, 1]).difference).toBeNull();
      }),
    );
  });
});
