import { CORRECTION_NAMES, type CorrectionName } from '../optim/variants.ts';
import { curve, STEPS, WINDOW } from './curve.ts';
import { meanOf, six } from './six.ts';
import type { TrainingOptions } from './training.ts';

/** How many starts each correction is trained from. */
export const SEEDS = 5;

/** Runs of one correction from several starts. */
export interface Band {
  /** How many of them have ended. */
  runs: number;
  /** The least, the mean and the largest loss of the runs, for each ten steps. */
  readonly low: number[];
  readonly mean: number[];
  readonly high: number[];
  /** The mean share of the test digits named right in the end. */
  accuracy: number;
}

/** Every correction, trained from the same starts. */
export interface Bands {
  /** How many steps have been taken, over all runs. */
  t: number;
  readonly bands: Readonly<Record<CorrectionName, Band>>;
}

/** Steps of all runs together. */
export const ALL_STEPS = SEEDS * CORRECTION_NAMES.length * STEPS;

const EMPTY = (): Band => ({ runs: 0, low: [], mean: [], high: [], accuracy: 0 });

/** Trains under every correction from five starts; yields what it has so far. The first start comes first for all. */
export function* bands(options: Omit<TrainingOptions, 'rule' | 'seed'>): Generator<Bands> {
  const so: Bands = {
    t: 0,
    bands: Object.fromEntries(CORRECTION_NAMES.map((name) => [name, EMPTY()])) as Record<
      CorrectionName,
      Band
    >,
  };
  for (let seed = 0; seed < SEEDS; seed++)
    for (const rule of CORRECTION_NAMES) {
      let end: number[] = [];
      let right = 0;
      for (const { loss, accuracy } of curve({ ...options, rule, seed })) {
        [end, right] = [loss, accuracy.at(-1) ?? 0];
        so.t += WINDOW;
        yield so;
      }
      include(so.bands[rule], end, right);
    }
  yield so;
}

/** Adds one run to a band. */
function include(band: Band, loss: readonly number[], right: number): void {
  const { runs, low, mean, high } = band;
  loss.forEach((value, i) => {
    low[i] = Math.min(low[i] ?? Infinity, value);
    high[i] = Math.max(high[i] ?? -Infinity, value);
    mean[i] = six(((mean[i] ?? 0) * runs + value) / (runs + 1));
  });
  band.accuracy = meanOf([...Array<number>(runs).fill(band.accuracy), right]);
  band.runs = runs + 1;
}
