import { ema, square, zip, type Vec } from '../../../src/lib/index.ts';
import type { GradientAt } from './running.ts';

/** A float32 tensor times a Python number: the number is rounded first. */
const times = (tensor: number, factor: number): number => Math.fround(tensor * Math.fround(factor));

/**
 * NAdam as PyTorch 1.13 computed it: μ_product_next = μ_product · μ · μ_next, where μ_product holds μ
 * already, and both products are float32 tensors. PyTorch 2 has neither; `fiveSteps` holds its values.
 *
 * @see pytorch/pytorch v1.13, torch/optim/nadam.py, _single_tensor_nadam.
 */
export function nadam113(lr: number, start: Vec, gradientAt: GradientAt, steps: number): Vec[] {
  const [beta1, beta2, eps, momentumDecay] = [0.9, 0.999, 1e-8, 4e-3];
  const mu = (t: number) => beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay));
  const [average, squares] = [ema(beta1), ema(beta2, square)];
  let [x, m, v, product] = [start, average.init(start.length), squares.init(start.length), 1];
  return Array.from({ length: steps }, (_, i) => {
    const t = i + 1;
    const g = gradientAt(x, t);
    product = times(product, mu(t));
    const next = times(times(product, mu(t)), mu(t + 1));
    m = average.step(m, g).out;
    v = squares.step(v, g).out;
    const denominator = v.map((vi) => Math.sqrt(vi / (1 - beta2 ** t)) + eps);
    const step = zip(
      zip(g, m, (gi, mi) => ((1 - mu(t)) / (1 - product)) * gi + (mu(t + 1) / (1 - next)) * mi),
      denominator,
      (top, bottom) => top / bottom,
    );
    x = zip(x, step, (xi, si) => xi - lr * si);
    return x;
  });
}
