import { logTrack, type Track } from '../../../lib/tracks.ts';

/** The last step of the factors: v has turned by then. */
export const LAST = 10_000;

const LOG = logTrack(1, LAST);
const inside = (step: number): number => Math.min(Math.max(Math.round(step), 1), LAST);

/** Whole steps on a logarithmic slider: each of the first ones, where most happens, can be had. */
export const STEP_TRACK: Track = {
  length: LOG.length,
  toTrack: LOG.toTrack,
  fromTrack: (position) => inside(LOG.fromTrack(position)),
  moved: (step, by) => {
    const next = inside(LOG.fromTrack(LOG.toTrack(step) + by));
    return inside(by > 0 ? Math.max(next, step + 1) : Math.min(next, step - 1));
  },
  nudged: (step, sign) => inside(step + sign),
  arrowsNudge: false,
};

/** How far the axis goes that shows a step: to the next power of ten. */
export const reachOf = (step: number): number => [10, 100, 1000].find((end) => step <= end) ?? LAST;

/** Where a step leads that plays: a twentieth on. */
export const nextStep = (step: number): number => inside(step + Math.ceil(step / 20));
