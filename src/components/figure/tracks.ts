/** Maps a value to a position on a slider and back. Positions run from 0 to `length`. */
export interface Track {
  readonly length: number;
  /** How far a press on ± moves, in positions. */
  readonly nudge: number;
  readonly toTrack: (value: number) => number;
  readonly fromTrack: (position: number) => number;
  /** The value `by` positions on: never the other way, also from a value the slider does not reach. */
  readonly moved: (value: number, by: number) => number;
}

const clamp = (x: number, length: number) => Math.min(Math.max(x, 0), length);
const round = (x: number, digits: number) => Number(x.toPrecision(digits));

/** Evenly spaced values from `min` to `max`, in multiples of `unit`. */
export function linearTrack(min: number, max: number, unit: number): Track {
  const length = max - min;
  const onGrid = (value: number) => round(min + Math.round((value - min) / unit) * unit, 12);
  return {
    length,
    nudge: unit,
    toTrack: (value) => clamp(value - min, length),
    fromTrack: (position) => onGrid(min + clamp(position, length)),
    moved: (value, by) => onGrid(value + Math.sign(by) * Math.max(Math.abs(by), unit)),
  };
}

const curved = (track: Omit<Track, 'moved'>): Track => ({
  ...track,
  moved: (value, by) => {
    const next = track.fromTrack(track.toTrack(value) + by);
    return by > 0 ? Math.max(next, value) : Math.min(next, value);
  },
});

/**
 * Decay rates, spaced by how near 1 they are: .9, .99 and .999 lie one unit apart, because it is
 * 1 − β that sets an average's memory. Ends at .99999.
 */
export const DECAY_TRACK: Track = curved({
  length: 5,
  nudge: 0.05,
  toTrack: (beta) => clamp(-Math.log10(1 - beta), 5),
  fromTrack: (position) => round(1 - round(10 ** -clamp(position, 5), 2), 8),
});

/** Powers of ten from 1e-12 to 1, two digits kept; the first unit of the track stands for 0. */
export const EPS_TRACK: Track = curved({
  length: 13,
  nudge: 1,
  toTrack: (eps) => (eps < 1e-12 ? 0 : clamp(Math.log10(eps) + 13, 13)),
  fromTrack: (position) => (position < 1 ? 0 : round(10 ** (clamp(position, 13) - 13), 2)),
});

/**
 * Values from `min` to `max` at equal ratios, two digits kept.
 *
 * @param perDecade - presses on ± that lead from one power of ten to the next.
 */
export function logTrack(min: number, max: number, perDecade = 20): Track {
  const length = Math.log10(max / min);
  const nudge = 1 / perDecade;
  const fromTrack = (position: number) =>
    Math.min(Math.max(round(min * 10 ** clamp(position, length), 2), min), max);
  const toTrack = (value: number) => clamp(Math.log10(Math.max(value, min) / min), length);
  return {
    length,
    nudge,
    toTrack,
    fromTrack,
    moved: (value, by) => {
      // On whole nudges, so that rounding to two digits does not add up from press to press.
      const far = Math.sign(by) * Math.max(Math.abs(by), nudge);
      const position = Math.round((toTrack(value) + far) / nudge) * nudge;
      const next = fromTrack(position > length - nudge / 2 ? length : position);
      return by > 0 ? Math.max(next, value) : Math.min(next, value);
    },
  };
}
