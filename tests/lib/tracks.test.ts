import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DECAY_TRACK, EPS_TRACK, linearTrack, logTrack, type Track } from '../../src/lib/tracks.ts';

const RATES = logTrack(1e-3, 10);
const DEGREES = linearTrack(-20, 20);
const HALVES = linearTrack(-2, 2, 0.5);
const TRACKS = { DECAY_TRACK, EPS_TRACK, RATES, DEGREES, HALVES };

/** Every value that presses on one side of ± lead to, from a value on. */
function pressed({ nudged }: Track, from: number, sign: 1 | -1, count = 100): number[] {
  const found: number[] = [];
  for (let value = nudged(from, sign); found.length < count; value = nudged(value, sign)) {
    if (value === (found.at(-1) ?? from)) break;
    found.push(value);
  }
  return found;
}

describe('± leads to values that people name', () => {
  test('of a decay: .8, .9, .95, .99, .999', () => {
    expect(pressed(DECAY_TRACK, 0.9, 1, 8)).toEqual([
      0.92, 0.95, 0.97, 0.98, 0.99, 0.992, 0.995, 0.997,
    ]);
    expect(pressed(DECAY_TRACK, 0.9, -1)).toEqual([0.8, 0.7, 0.5, 0.2, 0]);
    for (const named of [0.999, 0.9999, 0.99999])
      expect(pressed(DECAY_TRACK, 0, 1)).toContain(named);
    expect(DECAY_TRACK.nudged(0.9902, 1)).toBe(0.992); // back on the road after a typed value
  });

  test('of ε: powers of ten, and 0', () => {
    expect(pressed(EPS_TRACK, 1e-11, -1)).toEqual([1e-12, 0]);
    expect(pressed(EPS_TRACK, 3e-8, 1, 2)).toEqual([1e-7, 1e-6]);
    expect(pressed(EPS_TRACK, 0.1, 1)).toEqual([1]);
  });

  test('of equal ratios: those of each decade, and both ends', () => {
    expect(pressed(logTrack(0.03, 2, [1, 2, 5]), 0, 1)).toEqual([0.03, 0.05, 0.1, 0.2, 0.5, 1, 2]);
    expect(pressed(RATES, 0.1, 1, 4)).toEqual([0.12, 0.15, 0.2, 0.25]);
    expect([pressed(RATES, 1, -1).at(-1), pressed(RATES, 1, 1).at(-1)]).toEqual([1e-3, 10]);
  });

  test('of even spacing: the next multiple', () => {
    expect([DEGREES.nudged(3, 1), DEGREES.nudged(3, -1)]).toEqual([4, 2]);
    expect(pressed(HALVES, -1, 1, 3)).toEqual([-0.5, 0, 0.5]);
  });

  test('and arrow keys do where the values are curved', () => {
    expect([DECAY_TRACK, EPS_TRACK, RATES].every((track) => track.arrowsNudge)).toBe(true);
    expect(DEGREES.arrowsNudge).toBe(false);
  });
});

describe.each(Object.entries(TRACKS))('%s', (_, track) => {
  const positions = fc.double({ min: 0, max: track.length, noNaN: true });
  const ends = [track.fromTrack(0), track.fromTrack(track.length)] as const;

  test('comes back from the place of each of its values', () => {
    // An evenly spaced one leads past its end: what may be typed is not its to say.
    const named = pressed(track, ends[0], 1).filter((value) => value <= ends[1]);
    for (const value of [...named, ...ends])
      expect(track.fromTrack(track.toTrack(value))).toBe(value);
    fc.assert(
      fc.property(positions, (position) => {
        const value = track.fromTrack(position);
        expect(track.fromTrack(track.toTrack(value))).toBe(value);
      }),
    );
  });

  test('rises from one end to the other, and a position outside is the end', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(track.fromTrack(low)).toBeLessThanOrEqual(track.fromTrack(high));
      }),
    );
    expect(track.fromTrack(-9)).toBe(ends[0]);
    expect(track.fromTrack(track.length + 9)).toBe(ends[1]);
    expect([track.toTrack(ends[0]), track.toTrack(ends[1])]).toEqual([0, track.length]);
  });

  test('never goes the other way, from wherever a value is', () => {
    const values = fc.double({ min: 0, max: 0.999999, noNaN: true });
    const steps = fc.double({ min: 1e-6, max: track.length, noNaN: true });
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1000), steps, (x, far, by) => {
        const value = track === DECAY_TRACK ? x : x + far;
        for (const up of [track.moved(value, by), track.nudged(value, 1)])
          expect(up).toBeGreaterThanOrEqual(value);
        for (const down of [track.moved(value, -by), track.nudged(value, -1)])
          expect(down).toBeLessThanOrEqual(value);
      }),
    );
  });

  test('moves on between its ends, however small a share is asked for', () => {
    if (track.arrowsNudge) return; // a curved one is moved by shares of its length alone
    const [low, high] = ends;
    fc.assert(
      fc.property(positions, fc.double({ min: 1e-9, max: 1, noNaN: true }), (position, by) => {
        const value = track.fromTrack(position);
        if (value < high) expect(track.moved(value, by)).toBeGreaterThan(value);
        if (value > low) expect(track.moved(value, -by)).toBeLessThan(value);
      }),
    );
  });
});

test('a position stands for a decay below 1, an ε of at least 0, a whole step', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 20, noNaN: true }), (position) => {
      const beta = DECAY_TRACK.fromTrack(position);
      expect(beta >= 0 && beta < 1).toBe(true);
      expect(EPS_TRACK.fromTrack(position)).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(linearTrack(1, 1000).fromTrack(position))).toBe(true);
    }),
  );
});
