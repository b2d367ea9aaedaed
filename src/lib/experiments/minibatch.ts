/**
 * Stochastic descent on a loss that is no bowl: the logistic loss of a hundred examples, whose gradient each step
 * sees through a few of them.
 * @module
 */
// Single modules without their checks, not the index: a widget takes these runs into a reader's browser.
import { logisticFormulas } from '../objectives/logistic-formulas.ts';
import { newtonMinimum } from '../objectives/newton.ts';
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { plain } from '../optim/kernels/plain.ts';
import { sgd } from '../optim/kernels/sgd.ts';
import { mersenneTwister } from '../streams/mersenne-twister.ts';
import { normal } from '../streams/normal.ts';
import { MINIBATCH } from './settings.ts';

export const { examples: EXAMPLES, steps: STEPS, every: EVERY } = MINIBATCH;
const { made: MADE } = MINIBATCH;

const DIM = 3;

/** Two classes that overlap: a feature of 1 for the intercept, one of about 1, one of about 3; each row times its sign. */
function examples(): Float64Array {
  const noise = normal(2 * EXAMPLES, MADE.seed);
  const [near, far] = MADE.apart;
  return Float64Array.from({ length: EXAMPLES * DIM }, (_, at) => {
    const i = Math.floor(at / DIM);
    const sign = i % 2 === 0 ? -1 : 1;
    const [first = NaN, second = NaN] = noise.subarray(2 * i, 2 * i + 2);
    const row = [1, first + sign * near, MADE.scale * (second + sign * far)];
    return sign * (row[at % DIM] ?? NaN);
  });
}

/** The loss over all examples, its least value, and the loss of each example. */
function makeProblem() {
  const rows = examples();
  const of = (from: number, count: number) =>
    logisticFormulas({ dim: DIM, count, rows: rows.subarray(from * DIM, (from + count) * DIM) }, 0);
  const whole = of(0, EXAMPLES);
  const size = (step: readonly number[]) => Math.max(...step.map(Math.abs));
  const lowest = newtonMinimum(whole, new Array<number>(DIM).fill(0), size);
  return {
    whole,
    each: Array.from({ length: EXAMPLES }, (_, i) => of(i, 1)),
    least: lowest === null ? NaN : whole.value(lowest),
  };
}
let made: ReturnType<typeof makeProblem> | undefined;

/** One run. */
export interface BatchSettings {
  readonly lr: number;
  /** Share of the heavy ball's buffer that is kept; 0 for plain descent. */
  readonly beta: number;
  /** How many examples a step sees, drawn anew with replacement; all of them, each once, from `EXAMPLES` on. */
  readonly batch: number;
  /** Of the draws. */
  readonly seed: number;
}

/** The loss over all examples above its least value, from w = 0 on, every `EVERY` steps. */
export function excessOf({ lr, beta, batch, seed }: BatchSettings): Float64Array {
  const { whole, each, least } = (made ??= makeProblem()); // once, when first asked for
  const kernel = plain(sgd({ ...DEFAULTS.sgd, momentum: beta }), NO_DECAY, DIM);
  const rate = Float64Array.of(lr);
  const [w, g, one] = [new Float64Array(DIM), new Float64Array(DIM), new Float64Array(DIM)];
  const draw = mersenneTwister(seed);
  const noisy = () => {
    g.fill(0);
    for (let i = 0; i < batch; i++) {
      each[Math.floor((draw() / 2 ** 32) * EXAMPLES)]!.gradient(w, one); // draws are below 2³²
      for (let j = 0; j < DIM; j++) g[j] = g[j]! + one[j]! / batch; // j < DIM
    }
  };
  const excess = new Float64Array(STEPS / EVERY + 1);
  for (let t = 0; t <= STEPS; t++) {
    if (t > 0) {
      if (batch < EXAMPLES) noisy();
      else whole.gradient(w, g);
      kernel.step(w, g, rate, t);
    }
    if (t % EVERY === 0) excess[t / EVERY] = whole.value(w) - least;
  }
  return excess;
}
