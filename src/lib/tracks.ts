/** Maps a value to a position on a slider and back. Positions run from 0 to `length`. */
export interface Track {
  readonly length: number;
  readonly toTrack: (value: number) => number;
  readonly fromTrack: (position: number) => number;
  /** The value `by` positions on: never the other way, also from a value the slider does not reach. */
  readonly moved: (value: number, by: number) => number;
  /** Where a press on ± leads: to the next value that people name. */
  readonly nudged: (value: number, sign: 1 | -1) => number;
  /** Whether an arrow key leads to the next such value too; else it moves a twentieth of the way. */
  readonly arrowsNudge: boolean;
}

const clamp = (x: number, length: number) => Math.min(Math.max(x, 0), length);
const round = (x: number, digits: number) => Number(x.toPrecision(digits));

/** Evenly spaced values from `min` to `max`, in multiples of `unit`. */
export function linearTrack(min: number, max: number, unit = 1): Track {
  const length = max - min;
  const onGrid = (value: number) => round(min + Math.round((value - min) / unit) * unit, 12);
  const moved = (value: number, by: number) =>
    onGrid(value + Math.sign(by) * Math.max(Math.abs(by), unit));
  return {
    length,
    toTrack: (value) => clamp(value - min, length),
    fromTrack: (position) => onGrid(min + clamp(position, length)),
    moved,
    nudged: (value, sign) => moved(value, sign * unit),
    arrowsNudge: false,
  };
}

/** A track whose named values are a list, ascending. */
function curved(
  length: number,
  toTrack: Track['toTrack'],
  fromTrack: Track['fromTrack'],
  names: readonly number[],
): Track {
  return {
    length,
    toTrack,
    fromTrack,
    moved: (value, by) => {
      const next = fromTrack(toTrack(value) + by);
      return by > 0 ? Math.max(next, value) : Math.min(next, value);
    },
    nudged: (value, sign) =>
      (sign > 0
        ? names.find((name) => name > value * (1 + 1e-9))
        : names.findLast((name) => name < value * (1 - 1e-9))) ?? value,
    arrowsNudge: true,
  };
}

/** How many nines a decay rate has: .9, .99 and .999 lie one unit apart. */
const nines = (beta: number): number => round(-Math.log10(1 - beta), 9);

/**
 * Decay rates from `min` to `max`, spaced by how near 1 they are, because it is 1 − β that sets an average's memory.
 */
export function decayTrack(min: number, max: number): Track {
  const first = nines(min);
  const length = nines(max) - first;
  const named = [0, 1, 2, 3, 4].flatMap((count) =>
    [8, 5, 3, 2, 1].map((rest) => round(1 - (rest / 10) * 10 ** -count, 8)),
  );
  return curved(
    length,
    (beta) => clamp(nines(beta) - first, length),
    (position) => round(1 - round(10 ** -(clamp(position, length) + first), 2), 8),
    [0, ...named].filter((name) => name >= min && name <= max),
  );
}

/** All decay rates up to .99999. */
export const DECAY_TRACK: Track = decayTrack(0, 0.99999);

/** Powers of ten from 1e-12 to 1, two digits kept; the first unit of the track stands for 0. */
export const EPS_TRACK: Track = curved(
  13,
  (eps) => (eps < 1e-12 ? 0 : clamp(Math.log10(eps) + 13, 13)),
  (position) => (position < 1 ? 0 : round(10 ** (clamp(position, 13) - 13), 2)),
  [0, ...Array.from({ length: 13 }, (_, i) => Number(`1e${i - 12}`))],
);

/** What people name of a decade. */
const MANTISSAS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/**
 * Values from `min` to `max` at equal ratios, two digits kept.
 *
 * @param mantissas - the values of each decade that ± and arrow keys lead to; both ends are among them.
 */
export function logTrack(
  min: number,
  max: number,
  mantissas: readonly number[] = MANTISSAS,
): Track {
  const length = Math.log10(max / min);
  const decades = Math.ceil(length) + 2;
  const first = Math.floor(Math.log10(min));
  const inside = Array.from({ length: decades }, (_, i) =>
    mantissas.map((mantissa) => Number(`${mantissa}e${first + i}`)),
  )
    .flat()
    .filter((name) => name > min && name < max);
  return curved(
    length,
    (value) => clamp(Math.log10(Math.max(value, min) / min), length),
    (position) => Math.min(Math.max(round(min * 10 ** clamp(position, length), 2), min), max),
    [min, ...inside, max],
  );
}
