import { STEPS } from '../../../lib/experiments/bias-correction.ts';
import type { Track } from '../../../lib/tracks.ts';

const PER_DECADE = 32;
const DECADES = Math.log10(STEPS);

/** The steps that are drawn: evenly spaced on a logarithmic axis, each whole step once. */
export const TIMES: readonly number[] = [
  ...new Set(
    Array.from({ length: Math.ceil(DECADES * PER_DECADE) }, (_, i) =>
      Math.round(10 ** (i / PER_DECADE)),
    ),
  ),
  STEPS,
];

/** The drawn step nearest to a place on the logarithmic axis. */
export const nearestTime = (x: number): number =>
  TIMES.reduce((best, t) =>
    Math.abs(Math.log10(t) - x) < Math.abs(Math.log10(best) - x) ? t : best,
  );

/** The next drawn step after `step`; the last one after the last. */
export const nextTime = (step: number): number => TIMES.find((t) => t > step) ?? STEPS;

/** The drawn steps, and `step` among them. */
export const timesWith = (step: number): readonly number[] =>
  TIMES.includes(step) ? TIMES : [...TIMES, step].sort((a, b) => a - b);

const nudged = (step: number, sign: 1 | -1): number => Math.min(Math.max(step + sign, 1), STEPS);

/** A slider over the drawn steps as the axis has them; a press on ± moves one step. */
export const STEP_TRACK: Track = {
  length: DECADES,
  toTrack: (step) => Math.min(Math.max(Math.log10(step), 0), DECADES),
  fromTrack: nearestTime,
  moved: (step, by) => {
    const next = nearestTime(Math.log10(step) + by);
    return by > 0 ? Math.max(next, nudged(step, 1)) : Math.min(next, nudged(step, -1));
  },
  nudged,
  arrowsNudge: false,
};
