import { createOptimizer } from '../optim/create-optimizer.ts';
import { specOf } from './training.ts';
import { keepLast } from '../keep.ts';
import { RANKS } from './ranks.ts';
import { six } from './six.ts';

/** How many classes there are, and how many steps a run takes. */
export const ZIPF_CLASSES = 1000;
export const ZIPF_STEPS = 500;
/** How many steps lie between two looks. */
export const ZIPF_EVERY = 10;

/** How frequent each class is, the most frequent first: proportional to 1/rank, 1 together. */
export const frequencies = keepLast((): Float64Array => {
  const weights = Float64Array.from({ length: ZIPF_CLASSES }, (_, k) => 1 / (k + 1));
  const sum = weights.reduce((so, weight) => so + weight, 0);
  return weights.map((weight) => weight / sum);
});

/** What a run is told. */
export interface ZipfOptions {
  readonly rule: 'sgd' | 'adam';
  readonly lr: number;
}

/** Losses of the classes so far: a look at the start, and one every ten steps. */
export interface Zipf {
  t: number;
  /** The loss of each class that is drawn, by its rank; null where a page does not carry it. */
  readonly classes: (readonly number[] | null)[];
  /** The mean over all examples: each class as often as it comes. */
  readonly loss: number[];
}

/**
 * Σ π_k log(1 + exp(−w_k)) over a thousand classes, all weights from 0: the loss of a class falls as its weight grows,
 * and its gradient is as small as the class is rare.
 *
 * @see Kunstner et al. 2024 (arXiv 2402.19449): Adam's lead on language models comes from rare words.
 */
function begin({ rule, lr }: ZipfOptions) {
  const pi = frequencies();
  const optimizer = createOptimizer(specOf({ rule, lr }));
  const { x, g } = optimizer.arrays(ZIPF_CLASSES);
  return {
    step: () => {
      for (let k = 0; k < ZIPF_CLASSES; k++) g[k] = -pi[k]! / (1 + Math.exp(x[k]!)); // within
      optimizer.step(x, g);
    },
    /** The loss of each class. */
    losses: (): Float64Array => x.map((w) => Math.log1p(Math.exp(-w))),
  };
}

/** The mean of the classes' losses over all examples: each as often as its class comes. */
export const overAll = (losses: Float64Array): number =>
  frequencies().reduce((sum, share, k) => sum + share * losses[k]!, 0); // as many

/** Trains for all steps; the loss of each class in the end. */
export function zipfLosses(options: ZipfOptions): Float64Array {
  const run = begin(options);
  for (let t = 0; t < ZIPF_STEPS; t++) run.step();
  return run.losses();
}

/** Trains; yields what it has so far, ten steps at a time. */
export function* zipf(options: ZipfOptions): Generator<Zipf> {
  const run = begin(options);
  const so: Zipf = { t: 0, classes: [], loss: [] };
  for (let t = 0; ; t++) {
    if (t % ZIPF_EVERY === 0) {
      const losses = run.losses();
      so.t = t;
      so.classes.push(RANKS.map((rank) => six(losses[rank - 1]!))); // a class there is
      so.loss.push(six(overAll(losses)));
      yield so;
    }
    if (t === ZIPF_STEPS) return;
    run.step();
  }
}
