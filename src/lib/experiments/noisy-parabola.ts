// The kernel, not the index: a page that shows these runs need not fetch every optimizer there is.
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { adam } from '../optim/kernels/adam.ts';
import { plain } from '../optim/kernels/plain.ts';
import { normal } from '../streams/normal.ts';
import { NOISY } from './settings.ts';

export const { runs: RUNS, steps: STEPS, seed: SEED, stretch: STRETCH } = NOISY;

/** A learning rate that stays, or one that falls in a straight line to 0 after the last step. */
export type Schedule = 'constant' | 'linear';

/** Adam at its defaults on x²/2, whose gradient is seen with noise of standard deviation `sigma`. */
export interface NoisySetting {
  readonly lr: number;
  readonly sigma: number;
  readonly schedule: Schedule;
}

/** Distances from the minimum; index 0 is the start, index i the stretch that ends with step i · `STRETCH`. */
export interface NoisyRuns {
  /** The last step of each stretch. */
  readonly t: Float64Array;
  /** The root of the mean of x² over all runs and the steps of a stretch. */
  readonly rms: Float64Array;
  /** The same of the first run alone. */
  readonly one: Float64Array;
  /** The runs in their second half: how far they are, how large their updates ÷ α, and what these are on average, signs counted. */
  readonly half: Readonly<Record<'rms' | 'update' | 'meanUpdate', number>>;
}

/** np.random.normal(0, 1, (STEPS, RUNS)), the same for every setting: a slider that moves asks for it again and again. */
let drawn: Float64Array | undefined;

/** All runs at once; each is a parameter of its own, and none of them knows of the others. */
export function noisyRuns({ lr, sigma, schedule }: NoisySetting): NoisyRuns {
  const z = (drawn ??= normal(RUNS * STEPS, SEED));
  const kernel = plain(adam(DEFAULTS.adam), NO_DECAY, RUNS);
  const rate = new Float64Array(1);
  const x = new Float64Array(RUNS).fill(1);
  const [g, before] = [new Float64Array(RUNS), new Float64Array(RUNS)];
  const count = STEPS / STRETCH + 1;
  const [rms, one] = [new Float64Array(count), new Float64Array(count)];
  let [far, update, mean] = [0, 0, 0];
  for (let t = 1; t <= STEPS; t++) {
    rate[0] = schedule === 'linear' ? (lr * (STEPS - t + 1)) / STEPS : lr;
    const row = (t - 1) * RUNS;
    before.set(x);
    for (let r = 0; r < RUNS; r++) g[r] = x[r]! + sigma * z[row + r]!; // r < RUNS
    kernel.step(x, g, rate, t);
    let sum = 0;
    for (let r = 0; r < RUNS; r++) sum += x[r]! * x[r]!; // r < RUNS
    const stretch = Math.ceil(t / STRETCH);
    rms[stretch]! += sum; // as long as there are stretches
    one[stretch]! += x[0]! * x[0]!; // as above
    if (t <= STEPS / 2) continue;
    far += sum;
    for (let r = 0; r < RUNS; r++) {
      const u = (before[r]! - x[r]!) / rate[0]; // r < RUNS
      update += u * u;
      mean += u;
    }
  }
  const seen = (RUNS * STEPS) / 2;
  const root = (sums: Float64Array, over: number) =>
    sums.map((sum, i) => (i === 0 ? 1 : Math.sqrt(sum / over)));
  return {
    t: rms.map((_, i) => i * STRETCH),
    rms: root(rms, STRETCH * RUNS),
    one: root(one, STRETCH),
    half: {
      rms: Math.sqrt(far / seen),
      update: Math.sqrt(update / seen),
      meanUpdate: mean / seen,
    },
  };
}

/**
 * About how far from the minimum of x²/2 a constant learning rate leaves Adam: √(ασ/2). Near it v̂ is about σ², so
 * Adam is momentum's EMA form with the learning rate a = α/σ, and noise of variance σ² gives that in the long run a
 * variance of aσ²(1 + β1)/(2(1 + β1) − a(1 − β1)), which is aσ²/2 while a is small.
 */
export const noiseFloor = (lr: number, sigma: number): number => Math.sqrt((lr * sigma) / 2);
