/** What our own trials say on bias correction: `npm run evidence` trains, and the lesson on what came after Adam reads. @module */
import { STEPS } from '../train/curve.ts';
import { difference, lossesOf, type Losses } from '../train/evidence.ts';
import {
  BETA2S,
  GROUPS,
  leastOf,
  RATES,
  STARTS,
  WARMUP,
  type Corrected,
  type Difference,
  type Group,
  type Measure,
} from '../train/trials.ts';

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
} as const;

const { beta2 } = settings;
const plain = (corrected: Corrected): Group => ({ corrected, beta2, beginning: 'full' });

/** How much more the loss is with so much corrected than with both, at the largest β2 without a warmup, each at its own best learning rate. */
export const costs = (corrected: Corrected, measure: Measure): Difference =>
  difference(plain(corrected), plain('both'), measure);

/** The mean loss and the best learning rate of the same. */
export const bestOf = (corrected: Corrected, measure: Measure): Losses =>
  leastOf(lossesOf(plain(corrected), measure));

/** The mean test loss at the lowest learning rate of all. */
export const atLowest = (corrected: Corrected): number =>
  lossesOf(plain(corrected), 'test')[0]?.mean ?? NaN;

/** How many times the first step is as long where m alone is corrected as where both are. */
export const firstStep = 1 / Math.sqrt(1 - beta2);

/** The largest cost, or gain, of correcting nothing, over all β2 and both beginnings: on digits kept back. */
export const largest: number = Math.max(
  ...GROUPS.filter(({ corrected }) => corrected === 'none').map((group) =>
    Math.abs(difference(group, { ...group, corrected: 'both' }, 'test').mean),
  ),
);
