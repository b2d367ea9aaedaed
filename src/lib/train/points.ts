import { normal } from '../streams/normal.ts';
import { keepLast } from '../keep.ts';
import type { Examples } from './digits.ts';

/** How many points a set has: half of each class, by turns. */
export const POINTS = 200;
/** How the points of a set are made; scripts make the same. */
export const MADE = { seed: 5, noise: 0.2, turns: 3.5, radius: 2, rings: [0.4, 0.9] } as const;

/** The sets there are. */
export const SETS = ['spiral', 'rings'] as const;
export type PointSet = (typeof SETS)[number];

/** Points in the plane of two classes, with noise: two arms of a spiral, or a ring around another. */
export const points = keepLast((set: PointSet): Examples => {
  const noise = normal(2 * POINTS, MADE.seed);
  const inputs = new Float64Array(2 * POINTS);
  const labels = new Uint8Array(POINTS);
  for (let i = 0; i < POINTS; i++) {
    const label = i % 2;
    const part = (Math.floor(i / 2) + 1) / (POINTS / 2);
    const [radius, angle] =
      set === 'spiral'
        ? [MADE.radius * part, MADE.turns * part + label * Math.PI]
        : [MADE.radius * MADE.rings[label === 0 ? 0 : 1], 2 * Math.PI * part];
    inputs[2 * i] = radius * Math.cos(angle) + MADE.noise * noise[2 * i]!; // two a point
    inputs[2 * i + 1] = radius * Math.sin(angle) + MADE.noise * noise[2 * i + 1]!; // two a point
    labels[i] = label;
  }
  return { inputs, labels };
});
