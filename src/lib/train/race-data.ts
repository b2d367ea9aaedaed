import { keepLast } from '../keep.ts';
import { logistic } from '../objectives/logistic.ts';
import type { Track } from '../race/track.ts';
import { digits, PIXELS, TRAINING } from './digits.ts';
import { frequencies, ZIPF_CLASSES } from './zipf.ts';

/** Least and largest share of a class's labels that is wrong. */
export const WRONG = [0.2, 0.4] as const;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The share of each class's labels that is wrong, spread over the classes without a pattern. */
export const wrongShares = keepLast((): Float64Array => {
  const [least, most] = WRONG;
  return Float64Array.from(
    { length: ZIPF_CLASSES },
    (_, k) => least + (most - least) * (((k + 1) * GOLDEN) % 1),
  );
});

/** Where e^−d is so large that 1 beside it is lost. */
const FAR = -40;

/**
 * What a weight costs its class, above the least: log(1 + ρ(e^−d − 1)) + ρd, where ρ is the share of wrong labels and d
 * how far the weight is from its best, log((1 − ρ)/ρ).
 */
export function excess(w: number, wrong: number): number {
  const d = w - Math.log((1 - wrong) / wrong);
  const log = d < FAR ? Math.log(wrong) - d : Math.log1p(wrong * Math.expm1(-d));
  return Math.max(log + wrong * d, 0); // but for rounding
}

/** A weight near its best is known to a double's last bit, and its loss to the square of that. */
const ROUNDING = Number.EPSILON ** 2;

/**
 * A thousand classes as frequent as 1/rank, each with one weight and some of its labels wrong, so that every weight has
 * a best value: Σ π_k·(loss of class k above its least), all weights from 0, its whole gradient a step. A loss below what
 * rounding leaves is 0.
 *
 * @see Kunstner et al. 2024 (arXiv 2402.19449): rare classes hold plain descent back.
 */
export function zipfTrack(): Track {
  const [pi, wrong] = [frequencies(), wrongShares()];
  return {
    dim: ZIPF_CLASSES,
    start: new Float64Array(ZIPF_CLASSES),
    gradient: (x, _, out) => {
      for (let k = 0; k < ZIPF_CLASSES; k++)
        out[k] = pi[k]! * (wrong[k]! - 1 / (1 + Math.exp(x[k]!))); // one a class
    },
    loss: (x) => {
      const loss = x.reduce((sum, w, k) => sum + pi[k]! * excess(w, wrong[k]!), 0); // one a class
      return loss < ROUNDING ? 0 : loss;
    },
  };
}

/** How many digits a step sees. */
export const RACE_BATCH = 50;

const oddAgainstEven = keepLast(() => {
  const { inputs, labels } = digits();
  const features = Array.from({ length: TRAINING }, (_, n) =>
    inputs.subarray(PIXELS * n, PIXELS * (n + 1)),
  );
  const odd = Array.from(labels.subarray(0, TRAINING), (digit) => (digit % 2 === 1 ? 1 : 0));
  const part = (from: number, to: number) =>
    logistic({ features: features.slice(from, to), labels: odd.slice(from, to) });
  return {
    all: part(0, TRAINING),
    batches: Array.from({ length: TRAINING / RACE_BATCH }, (_, b) =>
      part(RACE_BATCH * b, RACE_BATCH * (b + 1)),
    ),
  };
});

/**
 * Logistic regression on the digits, odd against even: a weight a pixel, from 0; batches of fifty in the order of the
 * data; judged by the mean loss over all 1,500.
 */
export function digitsTrack(): Track {
  const { all, batches } = oddAgainstEven();
  return {
    dim: PIXELS,
    start: new Float64Array(PIXELS),
    gradient: (x, t, out) => {
      batches[(t - 1) % batches.length]!.gradient(x, out); // within
    },
    loss: (x) => all.value(x),
  };
}
