/** Random runs, and the comparison of a kernel with the spec that it computes. */
import fc from 'fast-check';

import {
  composeOptimizer,
  createOptimizer,
  DEFAULTS,
  descend,
  type OptimizerSpec,
  type Vec,
} from '../../../src/lib/index.ts';

const gradient = fc.oneof(
  fc.constant(0),
  fc
    .double({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true })
    .map((g) => (Math.abs(g) < 1e-6 ? 1e-6 : g)),
);

/** A run: a few gradients, and a learning rate for each step or none. */
export const runOf = (dim: fc.Arbitrary<number>) =>
  dim.chain((n) =>
    fc.record({
      start: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
        minLength: n,
        maxLength: n,
      }),
      gradients: fc.array(fc.array(gradient, { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 12,
      }),
      rates: fc.option(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        { nil: null },
      ),
    }),
  );

interface Run {
  readonly start: Vec;
  readonly gradients: readonly Vec[];
  readonly rates: readonly number[] | null;
}

/**
 * Whether weight decay leaves of a gradient little more than what parameters are rounded by: Adam divides by what
 * is left, and what the kernel and the spec rounded differently there is no longer small.
 */
const cancels = (g: number, decay: number, xs: readonly number[]): boolean =>
  decay > 0 &&
  Math.abs(g + decay * (xs.at(-1) ?? NaN)) <
    1e-3 * Math.max(Math.abs(g), ...xs.map((x) => decay * Math.abs(x)));

/**
 * Of centred RMSProp, whether v − ḡ² has lost its digits: the averages are then of gradients that are hardly different,
 * or hardly averages, and what is left of their difference is what they were rounded by.
 */
function centres(spec: OptimizerSpec): (g: number) => boolean {
  if (spec.name !== 'rmsprop' || !spec.centered) return () => false;
  const { alpha = DEFAULTS.rmsprop.alpha, initialV = DEFAULTS.rmsprop.initialV } = spec;
  let [mean, v] = [0, initialV];
  return (g) => {
    mean += (1 - alpha) * (g - mean);
    v += (1 - alpha) * (g * g - v);
    return v - mean * mean < 1e-3 * v;
  };
}

/**
 * Within 1e-12 of the largest number the coordinate has been; what is not finite must be the same. A coordinate
 * whose gradient weight decay has cancelled, or whose variance is nothing but rounding, is not looked at any more.
 */
export function expectKernelEqualsSpec(
  spec: OptimizerSpec,
  { start, gradients, rates }: Run,
): void {
  const { transform, ...rule } = composeOptimizer(
    spec,
    rates ? (t) => rates[t - 1] ?? NaN : undefined,
  );
  let t = 0;
  const gradientAt = () => gradients[t++] ?? [];
  const path = descend(transform, { ...rule, start, steps: gradients.length, gradientAt });
  const optimizer = createOptimizer(spec);
  const x = Float64Array.from(start);
  const largest = start.map((xi) => Math.max(1, Math.abs(xi)));
  const { weightDecay = 0 } = spec;
  const lost = new Set<number>();
  const centred = start.map(() => centres(spec));
  for (const [i, g] of gradients.entries()) {
    if (rates) optimizer.step(x, g, rates[i]);
    else optimizer.step(x, g);
    for (const [j, due] of (path[i + 1] ?? []).entries()) {
      const soFar = path.slice(0, i + 1).map((x) => x[j] ?? NaN);
      const [gj, from] = [g[j] ?? NaN, soFar.at(-1) ?? NaN];
      if (cancels(gj, weightDecay, soFar)) lost.add(j);
      if (centred[j]?.(gj + weightDecay * from)) lost.add(j);
      if (lost.has(j)) continue;
      const got = x[j] ?? NaN;
      if (Number.isFinite(due)) largest[j] = Math.max(largest[j] ?? 1, Math.abs(due));
      const same = Object.is(got, due) || Math.abs(got - due) <= 1e-12 * (largest[j] ?? 1);
      if (!same)
        throw new Error(`step ${i + 1}, coordinate ${j}: ${got} where the spec gives ${due}`);
    }
  }
}
