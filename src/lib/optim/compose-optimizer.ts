import { decayedMax, sumOfSquares } from './compositions/accumulate.ts';
import { adadeltaOf } from './compositions/adadelta.ts';
import { adamOf } from './compositions/adam.ts';
import { heavyBall } from './compositions/heavy-ball.ts';
import { lionOf } from './compositions/lion.ts';
import { lookAhead } from './compositions/look-ahead.ts';
import { rectified } from './compositions/rectified.ts';
import { scaled } from './compositions/scaled.ts';
import { serial } from './compositions/serial.ts';
import { spread } from './compositions/spread.ts';
import { correct } from './correct.ts';
import { SEPARATE } from './correction.ts';
import { decaysOf, shareLeft } from './decays.ts';
import type { Settled, SettledSpecs } from './defaults.ts';
import { ema, square } from './ema.ts';
import { startedAt } from './compositions/started-at.ts';
import { gradient } from './gradient.ts';
import { quotient, ratio, rooted, unrooted } from './ratio.ts';
import { nadamMomentum } from './schedules.ts';
import { withDefaults } from './with-defaults.ts';
import type { OptimizerName, OptimizerSpec } from './specs.ts';
import type { Transform } from './transform.ts';

/**
 * An optimizer as a composition: what it makes of gradients, and the numbers that `descend` needs.
 *
 * @ko 조합으로 나타낸 옵티마이저입니다. 기울기를 무엇으로 바꾸는지(transform)와 descend에 필요한 값을 담습니다.
 */
export interface Composition {
  readonly transform: Transform<unknown>;
  /** The learning rate of each step, from 1. */
  readonly lr: (t: number) => number;
  /** Weight decay that is added to the gradient. */
  readonly l2: number;
  /** Weight decay that is taken off the parameters directly. */
  readonly decay: number;
  /** The share of the parameters that is left at each step, from 1, where it is not 1 − lr·decay. */
  readonly shrinkAt?: (t: number) => number;
}

type Compose<N extends OptimizerName> = (
  spec: Settled<N>,
  lr: (t: number) => number,
) => Pick<Composition, 'transform'> & Partial<Composition>;

const divideBy = (epsilon: 'outside' | 'inside') => (epsilon === 'inside' ? rooted : quotient);
const lrDecayed = (lr: (t: number) => number, lrDecay: number) => (t: number) =>
  lr(t) / (1 + (t - 1) * lrDecay);

const COMPOSERS: { readonly [N in OptimizerName]: Compose<N> } = {
  sgd: ({ form, momentum, dampening, nesterov, lrInsideMomentum }, lr) => {
    const buffer: Transform<unknown> =
      form === 'ema' ? ema(momentum) : heavyBall(momentum, dampening, nesterov);
    if (!lrInsideMomentum) return { transform: buffer };
    return { transform: serial(scaled(gradient, lr), buffer), lr: () => 1 };
  },
  adagrad: ({ initialAccumulator, eps, epsilon, lrDecay }, lr) => ({
    transform: ratio(gradient, sumOfSquares(initialAccumulator), eps, divideBy(epsilon)),
    lr: lrDecayed(lr, lrDecay),
  }),
  adadelta: (spec) => ({ transform: adadeltaOf(spec) }),
  rmsprop: ({ alpha, initialV, eps, epsilon, centered, momentum, lrInsideMomentum }, lr) => {
    const bottom: Transform<unknown> = centered
      ? spread(alpha, initialV)
      : startedAt(ema(alpha, square), initialV);
    const step = ratio(gradient, bottom, eps, divideBy(epsilon));
    if (momentum === 0) return { transform: step };
    if (!lrInsideMomentum) return { transform: serial(step, heavyBall(momentum)) };
    return { transform: serial(scaled(step, lr), heavyBall(momentum)), lr: () => 1 };
  },
  adam: (spec) => ({ transform: adamOf(spec) }),
  adamw: (spec) => ({ transform: adamOf(spec) }),
  adamax: ({ beta1, beta2, eps, epsilon, lrDecay }, lr) => ({
    transform: ratio(
      correct(ema(beta1), SEPARATE),
      decayedMax(beta2, epsilon === 'inside' ? eps : 0),
      epsilon === 'inside' ? 0 : eps,
      unrooted,
    ),
    lr: lrDecayed(lr, lrDecay),
  }),
  nadam: ({ beta1, beta2, eps, momentumDecay, momentumSchedule }) => ({
    transform: ratio(
      lookAhead(beta1, nadamMomentum(beta1, momentumDecay, momentumSchedule)),
      correct(ema(beta2, square), SEPARATE),
      eps,
    ),
  }),
  radam: (spec) => ({ transform: rectified(spec) }),
  lion: (spec) => ({ transform: lionOf(spec) }),
};

const isInside = (spec: Settled): boolean => 'lrInsideMomentum' in spec && spec.lrInsideMomentum;

const composerOf = <N extends OptimizerName>(
  name: N,
  spec: SettledSpecs[N],
  lr: (t: number) => number,
) => COMPOSERS[name](spec, lr);

/**
 * The optimizer of a spec as a composition of small transforms, to be read, and run by `descend`.
 * `createOptimizer` runs the same optimizer in place and fast.
 *
 * @param lrAt - the learning rate of each step, from 1; the spec's where left out.
 * @throws TypeError for what is no spec, an unknown name, an unknown option or a wrong type; RangeError for a number out of range.
 * @example
 * const rule = composeOptimizer({ name: 'sgd', lr: 0.5 });
 * descend(rule.transform, { ...rule, gradientAt: (x) => x, start: [1], steps: 2 }) // [[1], [0.5], [0.25]]
 * @ko 옵티마이저를 작은 변환의 조합으로 만듭니다. 읽고 비교하기 위한 기준 구현이며 descend로 실행합니다. createOptimizer는 같은 옵티마이저를 제자리에서 빠르게 실행합니다.
 */
export const composeOptimizer = (
  spec: OptimizerSpec,
  lrAt?: (t: number) => number,
): Composition => {
  const full = withDefaults('composeOptimizer', spec);
  const lr = lrAt ?? (() => full.lr);
  const composed = composerOf(full.name, full, lr);
  const decays = decaysOf(full);
  const { l2, decay } = decays;
  const rule = { lr, l2, decay, ...composed };
  // lr inside momentum is no longer the rule's, and a decay that lr does not multiply never was.
  const apart = decay > 0 && (!full.decayTimesLr || isInside(full));
  return apart ? { ...rule, shrinkAt: (t) => shareLeft(decays, lr(t)) } : rule;
};
