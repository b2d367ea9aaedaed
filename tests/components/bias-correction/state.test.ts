import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { EXAMPLES } from '../../../src/components/widgets/bias-correction/examples.ts';
import { correctionCodec, INITIAL } from '../../../src/components/widgets/bias-correction/state.ts';
import {
  nearestTime,
  nextTime,
  STEP_TRACK,
  TIMES,
  timesWith,
} from '../../../src/components/widgets/bias-correction/times.ts';
import { STEPS } from '../../../src/lib/experiments/bias-correction.ts';
import { states } from './states.ts';

describe('the address', () => {
  test('gives back every state it was given, and leaves out what is the default', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = correctionCodec.write('?other=1', state, INITIAL);
        expect(correctionCodec.read(query, INITIAL)).toEqual({ state, problems: [] });
      }),
    );
    expect(correctionCodec.write('', INITIAL, INITIAL)).toBe('');
    for (const state of Object.values(EXAMPLES))
      expect(
        correctionCodec.read(correctionCodec.write('', state, INITIAL), INITIAL).state,
      ).toEqual(state);
  });

  test('never throws on nonsense, and says what it could not use', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const query = `?bias-correction.${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
        expect(() => correctionCodec.read(query, INITIAL)).not.toThrow();
      }),
    );
    const { state, problems } = correctionCodec.read(
      '?bias-correction.beta2=1&bias-correction.show=all&bias-correction.step=2.5',
      INITIAL,
    );
    expect(state).toEqual({ ...INITIAL, beta2: 0.999999 });
    expect(problems.map(({ param }) => param)).toEqual(['beta2', 'show', 'step']);
  });
});

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

  test('a slider over them moves by one step at least, in whole steps, within the ends', () => {
    const { length, nudge, toTrack, fromTrack, moved } = STEP_TRACK;
    expect([fromTrack(0), fromTrack(length)]).toEqual([1, STEPS]);
    expect([moved(12, nudge), moved(12, -nudge)]).toEqual([13, 11]);
    expect([moved(1, -nudge), moved(STEPS, nudge)]).toEqual([1, STEPS]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: STEPS }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (step, by) => {
          expect(fromTrack(toTrack(step))).toBe(step);
          const [up, down] = [moved(step, by + nudge), moved(step, -by - nudge)];
          expect(Number.isInteger(up) && up <= STEPS && (up > step || step === STEPS)).toBe(true);
          expect(Number.isInteger(down) && down >= 1 && (down < step || step === 1)).toBe(true);
        },
      ),
    );
  });
});
