import { checkDecay } from '../optim/check.ts';
import { checkPositive } from './check.ts';
import { formOf, type MomentumForm } from './recurrence.ts';

/**
 * The learning rate from which a method no longer converges on the parabola λx²/2: it does while 0 < lr < limit.
 *
 * On it, momentum is x_{t+1} = p·x_t − q·x_{t−1}, whose roots are inside the unit circle while |p| < 1 + q and
 * q < 1. The first to break as lr grows is −p < 1 + q:
 * - plain descent (beta = 0): p = 1 − lr·λ, q = 0, hence 2/λ;
 * - heavy ball: p = 1 + β − lr·λ, q = β, hence (2 + 2β)/λ;
 * - EMA form: the heavy ball with (1 − β)·lr, hence (2 + 2β)/(1 − β)/λ;
 * - Nesterov: p = (1 + β)(1 − lr·λ), q = β(1 − lr·λ), hence (2 + 2β)/(1 + 2β)/λ.
 *
 * @param lambda - the curvature λ, finite and above 0; of several, the largest decides.
 * @param beta - share of the buffer that is kept, in [0, 1). Default 0, plain descent in every form.
 * @param form - default 'heavy-ball'.
 * @returns a learning rate, above 0.
 * @throws TypeError or RangeError when lambda or beta is no such number, or the form is unknown.
 * @see Polyak 1964 for the heavy ball; Goh 2017 (Distill), Why Momentum Really Works.
 * @example stabilityLimit(2) // 1
 * @example stabilityLimit(1, 0.5, 'nesterov') // 1.5
 * @ko 포물선 λx²/2에서 수렴하는 학습률의 상한입니다. 경사 하강법은 2/λ이고, 모멘텀은 방식마다 다릅니다.
 */
export const stabilityLimit = (
  lambda: number,
  beta = 0,
  form: MomentumForm = 'heavy-ball',
): number => {
  const where = 'stabilityLimit';
  checkPositive(where, 'lambda', lambda, 'Only a parabola that opens upwards has a minimum.');
  checkDecay(where, 'beta', beta);
  return formOf(where, form).limit(beta) / lambda;
};
