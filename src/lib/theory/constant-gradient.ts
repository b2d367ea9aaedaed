import { checkEps } from '../optim/check.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { checkFinite, checkRate } from './check.ts';

/**
 * Correct Adam's step on a constant gradient, the same at every step: lr·g/(|g| + ε). Correction makes
 * m̂ = g and v̂ = g² exactly. It is also the first step on any stream, since at step 1 there is one gradient.
 *
 * @param gradient - g, finite.
 * @param eps - finite, 0 or more. Default 1e-8.
 * @param lr - learning rate, finite and 0 or more. Default 1: the update itself.
 * @returns what is subtracted from the parameter; NaN for g = 0 with eps = 0, which is 0/0.
 * @throws TypeError or RangeError when an argument is no such number.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1.
 * @example constantGradientUpdate(10, 1e-3).toFixed(8) // '0.99990001'
 * @ko 기울기가 일정할 때 올바른 Adam의 스텝 lr·g/(|g| + ε)입니다. 어떤 기울기에서든 첫 스텝은 이 값입니다.
 */
export const constantGradientUpdate = (
  gradient: number,
  eps = DEFAULTS.adam.eps,
  lr = 1,
): number => {
  const where = 'constantGradientUpdate';
  checkFinite(where, 'gradient', gradient, 'No average could hold it.');
  checkEps(where, eps);
  checkRate(where, lr);
  return (lr * gradient) / (Math.abs(gradient) + eps);
};
