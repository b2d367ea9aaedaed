import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  DECAY_TRACK,
  EPS_TRACK,
  linearTrack,
  logTrack,
} from '../../../src/components/figure/tracks.ts';

describe('tracks of sliders', () => {
  test.each([0, 0.5, 0.9, 0.99, 0.999, 0.9999])(
    'a decay of %d has a place and comes back from it',
    (beta) => {
      expect(DECAY_TRACK.fromTrack(DECAY_TRACK.toTrack(beta))).toBe(beta);
    },
  );

  test.each([0, 1e-8, 1e-3, 0.1, 1])('an ε of %d has a place and comes back from it', (eps) => {
    expect(EPS_TRACK.fromTrack(EPS_TRACK.toTrack(eps))).toBe(eps);
  });

  test('more never lowers a value and less never raises it, from wherever it is', () => {
    const tracks = [DECAY_TRACK, EPS_TRACK, linearTrack(-20, 20, 1), logTrack(1e-3, 10)];
    const values = fc.double({ min: 0, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...tracks), values, fc.constantFrom(0, 1000), (track, x, far) => {
        const value = track === DECAY_TRACK ? x : x + far;
        expect(track.moved(value, track.nudge)).toBeGreaterThanOrEqual(value);
        expect(track.moved(value, -track.nudge)).toBeLessThanOrEqual(value);
      }),
    );
    expect(linearTrack(-20, 20, 1).moved(1000, 1)).toBe(1001);
  });

  test('a logarithmic track has its ends, equal ratios, and a way back', () => {
    const track = logTrack(1e-3, 10, 10);
    expect([track.fromTrack(-1), track.fromTrack(99), track.length]).toEqual([1e-3, 10, 4]);
    for (const value of [1e-3, 0.02, 0.5, 1, 7.5, 10])
      expect(track.fromTrack(track.toTrack(value))).toBe(value);
    let value = 1e-3;
    for (let press = 0; press < 40; press++) value = track.moved(value, track.nudge);
    expect(value).toBe(10);
  });

  test('every position stands for a value the lab accepts', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 20, noNaN: true }), (position) => {
        const beta = DECAY_TRACK.fromTrack(position);
        expect(beta >= 0 && beta < 1).toBe(true);
        expect(EPS_TRACK.fromTrack(position)).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(linearTrack(1, 1000, 1).fromTrack(position))).toBe(true);
      }),
    );
  });
});
