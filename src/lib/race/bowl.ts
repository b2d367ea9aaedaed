import { illConditioned } from '../objectives/ill-conditioned.ts';
import { normal } from '../streams/normal.ts';
import { KAPPA, NOISE_SEEDS, START } from './settings.ts';
import type { Track } from './track.ts';

/** How the bowl lies, and how loud its gradients are. */
export interface BowlSetting {
  /** How far its axes are turned anticlockwise, in degrees. */
  readonly angle: number;
  /** Standard deviation of what is added to each coordinate of a gradient, along the bowl's own axes. */
  readonly noise: number;
  readonly seed: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The bowl itself, ½(u² + κw²) in its own axes. */
export const bowlAt = (angle: number) => illConditioned(KAPPA, radians(angle));

/** ½(u² + κw²), turned, with seeded noise: draws 2t − 2 and 2t − 1 of NumPy's stream belong to step t. */
export function bowlTrack({ angle, noise, seed }: BowlSetting, steps: number): Track {
  const bowl = bowlAt(angle);
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  const [u, w] = START;
  const draws = noise > 0 ? normal(2 * steps, seed) : null;
  return {
    dim: 2,
    start: [c * u - s * w, s * u + c * w],
    gradient: (x, t, out) => {
      bowl.gradient(x, out);
      if (!draws) return;
      const along = noise * draws[2 * t - 2]!; // two a step
      const across = noise * draws[2 * t - 1]!; // as above
      out[0] = out[0]! + (c * along - s * across); // two coordinates
      out[1] = out[1]! + (s * along + c * across); // as above
    },
    loss: (x) => bowl.value(x),
  };
}

/** The tracks of a bowl: one without noise, one a seed with it. */
export const bowlTracks = (
  { angle, noise }: Omit<BowlSetting, 'seed'>,
  steps: number,
): readonly Track[] =>
  (noise > 0 ? NOISE_SEEDS : [0]).map((seed) => bowlTrack({ angle, noise, seed }, steps));
