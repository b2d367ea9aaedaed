import type { Quadratic } from '../objectives/quadratic.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { quotient } from '../optim/ratio.ts';
import { zip } from '../optim/vec.ts';

/** A number for each of two parameters. */
export type Pair = readonly [x: number, y: number];

/** Every number of one step of Adam. */
export interface AdamStep {
  readonly t: number;
  /** What the step starts from. */
  readonly from: Pair;
  readonly mBefore: Pair;
  readonly vBefore: Pair;
  readonly g: Pair;
  readonly m: Pair;
  readonly v: Pair;
  readonly mHat: Pair;
  readonly vHat: Pair;
  /** m̂ / (√v̂ + ε): the step before the learning rate. */
  readonly update: Pair;
  readonly theta: Pair;
  /** The loss at θ. */
  readonly loss: number;
  /** What the averages are divided by: 1 − β₁ᵗ and 1 − β₂ᵗ. */
  readonly mDivisor: number;
  readonly vDivisor: number;
}

const pair = ([x = NaN, y = NaN]: ArrayLike<number> & Iterable<number>): Pair => [x, y];

/**
 * Adam in a bowl of two parameters, every number kept: the parts of `adam` in the order of Algorithm 1.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1.
 */
export function adamSteps(
  bowl: Quadratic,
  start: Pair,
  setting: Readonly<Record<'lr' | 'beta1' | 'beta2' | 'eps', number>>,
  steps: number,
): readonly AdamStep[] {
  const { lr, beta1, beta2, eps } = setting;
  const top = correct(ema(beta1), SEPARATE);
  const bottom = correct(ema(beta2, square), SEPARATE);
  let [mState, vState] = [top.init(2), bottom.init(2)];
  let theta = start;
  return Array.from({ length: steps }, (_, i): AdamStep => {
    const t = i + 1;
    const from = theta;
    const g = pair(bowl.gradient(from, new Float64Array(2)));
    const [mNext, vNext] = [top.step(mState, g), bottom.step(vState, g)];
    const update = pair(zip(mNext.out, vNext.out, (above, below) => quotient(above, below, eps)));
    theta = pair(zip(from, update, (at, by) => at - lr * by));
    const row = {
      t,
      from,
      mBefore: pair(mState.average),
      vBefore: pair(vState.average),
      g,
      m: pair(mNext.state.average),
      v: pair(vNext.state.average),
      mHat: pair(mNext.out),
      vHat: pair(vNext.out),
      update,
      theta,
      loss: bowl.value(theta),
      mDivisor: SEPARATE.divisor(beta1, t),
      vDivisor: SEPARATE.divisor(beta2, t),
    };
    [mState, vState] = [mNext.state, vNext.state];
    return row;
  });
}
