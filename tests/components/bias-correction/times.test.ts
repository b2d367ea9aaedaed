import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  nearestTime,
  nextTime,
  STEP_TRACK,
  TIMES,
  timesWith,
} from '../../../src/components/widgets/bias-correction/times.ts';
import { STEPS } from '../../../src/lib/experiments/bias-correction.ts';

const steps = fc.integer({ min: 1, max: STEPS });

describe('the drawn steps', () => {
  test('run from 1 to the last, whole and rising', () => {
    expect([TIMES[0], TIMES.at(-1)]).toEqual([1, STEPS]);
    TIMES.slice(1).forEach((t, i) => expect(t).toBeGreaterThan(TIMES[i] ?? NaN));
    expect(TIMES.every(Number.isInteger)).toBe(true);
  });

  test('are found from a place on the axis, and follow one another', () => {
    expect(nearestTime(Math.log10(12))).toBe(12);
    expect([nearestTime(-9), nearestTime(9)]).toEqual([1, STEPS]);
    expect([nextTime(15), nextTime(16), nextTime(STEPS)]).toEqual([17, 17, STEPS]);
    expect(timesWith(16)).toContain(16);
    expect(timesWith(12)).toBe(TIMES);
  });
});

describe('a slider over them', () => {
  const { length, toTrack, fromTrack, moved, nudged } = STEP_TRACK;

  test('lands on drawn steps, as near as they lie, and shows every step where it is', () => {
    expect([fromTrack(0), fromTrack(length)]).toEqual([1, STEPS]);
    for (const t of TIMES) expect(fromTrack(toTrack(t))).toBe(t);
    fc.assert(
      fc.property(steps, (step) => {
        const position = toTrack(step);
        expect(position).toBeCloseTo(Math.log10(step), 12);
        expect(Math.abs(toTrack(fromTrack(position)) - position)).toBeLessThan(1 / 32);
      }),
    );
  });

  test('moves one step by ±, and by a share at least one, in whole steps, within the ends', () => {
    expect([nudged(12, 1), nudged(12, -1), nudged(1234, 1)]).toEqual([13, 11, 1235]);
    expect([nudged(1, -1), nudged(STEPS, 1)]).toEqual([1, STEPS]);
    fc.assert(
      fc.property(steps, fc.double({ min: 1e-9, max: 4, noNaN: true }), (step, by) => {
        const [up, down] = [moved(step, by), moved(step, -by)];
        expect(Number.isInteger(up) && up <= STEPS && (up > step || step === STEPS)).toBe(true);
        expect(Number.isInteger(down) && down >= 1 && (down < step || step === 1)).toBe(true);
      }),
    );
  });
});
