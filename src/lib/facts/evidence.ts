/** What our own trials say on bias correction: `npm run evidence` trains, and the lesson on what came after Adam reads. @module */
import { STEPS } from '../train/curve.ts';
import { difference, lossesOf, type Losses } from '../train/evidence.ts';
import {
  BETA2S,
  GROUPS,
  leastOf,
  MEASURES,
  RATES,
  STARTS,
  WARMUP,
  type Corrected,
  type Difference,
  type Group,
  type Measure,
} from '../train/trials.ts';

/** How the loss differs from that with both corrected, wherever the figures show it. */
const differences: readonly Difference[] = GROUPS.filter(
  ({ corrected }) => corrected !== 'both',
).flatMap((group) =>
  MEASURES.map((measure) => difference(group, { ...group, corrected: 'both' }, measure)),
);

/** How many of them are more than three standard errors away from none. */
export const pastThree = differences.filter(({ mean, error }) => Math.abs(mean) > 3 * error).length;

/** How much was tried. */
export const settings = {
  trained: GROUPS.length * RATES.length * STARTS,
  rates: RATES.length,
  lowest: RATES[0] ?? NaN,
  highest: RATES.at(-1) ?? NaN,
  starts: STARTS,
  steps: STEPS,
  warmup: WARMUP,
  /** The largest, at which the sentences look. */
  beta2: Math.max(...BETA2S),
  /** How many differences from both corrected the figures hold. */
  comparisons: differences.length,
} as const;

const { beta2 } = settings;
const plain = (corrected: Corrected): Group => ({ corrected, beta2, beginning: 'full' });

/** How much more the loss is with so much corrected than with both, at the largest β2 without a warmup, each at its own best learning rate. */
export const costs = (corrected: Corrected, measure: Measure): Difference =>
  difference(plain(corrected), plain('both'), measure);

/** The mean loss and the best learning rate of the same. */
export const bestOf = (corrected: Corrected, measure: Measure): Losses =>
  leastOf(lossesOf(plain(corrected), measure));

/** The mean test loss at the lowest learning rate of all, and at the one at which both corrected end lowest. */
export const atLowest = (corrected: Corrected): number => atRate(corrected, settings.lowest);
export const atBestOfBoth = (corrected: Corrected): number =>
  atRate(corrected, bestOf('both', 'test').lr);
const atRate = (corrected: Corrected, lr: number): number =>
  lossesOf(plain(corrected), 'test').find((losses) => losses.lr === lr)?.mean ?? NaN;

/** How much more the training loss is with m alone corrected than with both, after a warmup. */
export const mAfterWarmup: Difference = difference(
  { ...plain('m'), beginning: 'warmup' },
  { ...plain('both'), beginning: 'warmup' },
  'training',
);

/** The largest change that correcting nothing makes, over all β2 and both beginnings: in the loss on digits kept back. */
export const largest: Group & Difference = GROUPS.filter(({ corrected }) => corrected === 'none')
  .map((group) => ({ ...group, ...difference(group, { ...group, corrected: 'both' }, 'test') }))
  .reduce((one, other) => (Math.abs(other.mean) > Math.abs(one.mean) ? other : one));
