import { expect, it } from 'vitest';

import { createOptimizer } from '../../../src/lib/index.ts';

it('NAdam without its schedule is optax’s: β1·m̂ at t + 1, and the gradient’s share at t', () => {
  const [b1, b2, lr] = [0.9, 0.999, 0.1];
  const optimizer = createOptimizer({ name: 'nadam', lr, momentumSchedule: false });
  const x = Float64Array.of(1);
  let [due, m, v] = [1, 0, 0];
  for (const [i, g] of [1, -2, 3, 0.5].entries()) {
    const t = i + 1;
    m = b1 * m + (1 - b1) * g;
    v = b2 * v + (1 - b2) * g * g;
    const top = (b1 * m) / (1 - b1 ** (t + 1)) + ((1 - b1) * g) / (1 - b1 ** t);
    due -= (lr * top) / (Math.sqrt(v / (1 - b2 ** t)) + 1e-8);
    optimizer.step(x, [g]);
    expect(Math.abs((x[0] ?? NaN) - due)).toBeLessThan(1e-14);
  }
});
