import { checkEps } from '../optim/check.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { checkPositive, checkRate } from './check.ts';

/**
 * How far from the minimum RMSProp ends on the parabola λx²/2: it jumps between +amplitude and −amplitude for
 * ever, and lr/2 is the amplitude without ε.
 *
 * With x = ±a, g² = λ²a² at every step, so √v = λa, and the step lr·λa/(λa + ε) must be 2a: a = lr/2 − ε/λ.
 * When that is not above 0, x converges instead, by the factor 1 − lr·λ/ε a step near the end. Linearised about
 * the cycle at ε = 0, with a(1 + η) and v(1 + δ): δ ← βδ + 2(1 − β)η and then η ← η − δ, whose eigenvalues have
 * product β and are complex for β > 1/9, so it is approached by √β a step.
 *
 * @param lr - learning rate, finite and 0 or more.
 * @param eps - outside the root, finite and 0 or more. Default 1e-8.
 * @param lambda - the curvature λ, finite and above 0. Default 1.
 * @returns a distance, 0 or more.
 * @throws TypeError or RangeError when an argument is no such number.
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e, for RMSProp.
 * @example rmspropCycle(0.5, 0) // 0.25
 * @ko 포물선 λx²/2에서 RMSProp이 끝없이 오가는 진폭입니다. ε이 없으면 학습률의 절반입니다.
 */
export const rmspropCycle = (lr: number, eps = DEFAULTS.rmsprop.eps, lambda = 1): number => {
  const where = 'rmspropCycle';
  checkRate(where, lr);
  checkEps(where, eps);
  checkPositive(where, 'lambda', lambda, 'Only a parabola that opens upwards has a minimum.');
  return Math.max(0, lr / 2 - eps / lambda);
};
