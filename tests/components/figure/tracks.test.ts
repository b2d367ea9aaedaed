import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DECAY_TRACK, EPS_TRACK, linearTrack } from '../../../src/components/figure/tracks.ts';

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
