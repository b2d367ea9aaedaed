/**
 * Reddi, Kale & Kumar 2018, section 3: gradients C, −1, −1, C, … on [−1, 1], where x = −1 is best on average.
 * β1 = 0, β2 = 1/(1 + C²), learning rate α/√t, no epsilon.
 */
import { createOptimizer } from '../optim/index.ts';

const [C, ALPHA, STEPS] = [3, 0.1, 100_000];

const endOf = (amsgrad: boolean): number => {
  const optimizer = createOptimizer({
    name: 'adam',
    ...{ beta1: 0, beta2: 1 / (1 + C * C), eps: 0, amsgrad },
  });
  const x = Float64Array.of(0);
  for (let t = 1; t <= STEPS; t++) {
    optimizer.step(x, [t % 3 === 1 ? C : -1], ALPHA / Math.sqrt(t));
    x[0] = Math.max(-1, Math.min(1, x[0] ?? NaN));
  }
  return x[0] ?? NaN;
};

/** Where Adam is after 100,000 steps: near +1, the worst point. */
export const adamEndsAt = endOf(false);
/** Where AMSGrad is: at −1, the best one. */
export const amsgradEndsAt = endOf(true);
