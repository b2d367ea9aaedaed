// Kernels, not the index: a page that shows these runs need not fetch every optimizer there is.
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { adam } from '../optim/kernels/adam.ts';
import { variantAdam } from '../optim/kernels/adam-variants.ts';
import type { Kernel } from '../optim/kernels/kernel.ts';
import { plain } from '../optim/kernels/plain.ts';
import { uniform } from '../streams/normal.ts';
import { RARE, REDDI } from './settings.ts';

/** Adam, or AMSGrad, which divides by the root of the largest v so far. */
export const RULES = ['adam', 'amsgrad'] as const;
export type Rule = (typeof RULES)[number];

/** A run on Reddi's gradients, from x = 0 on [−1, 1], with the learning rate lr/√t, β1 = 0, no ε and no correction. */
export interface ReddiSetting {
  readonly rule: Rule;
  /** The gradient of every third step, above 2: the other two are −1, so that x = −1 is best. */
  readonly c: number;
  readonly beta2: number;
  readonly lr: number;
  readonly steps: number;
}

/** Where a run was, index 0 being the start, and what each step was divided by the root of; NaN at the start. */
export interface ReddiWalk {
  readonly x: Float64Array;
  readonly divisor: Float64Array;
}

/** The gradient of step t, from 1: C, −1, −1, C, … */
export const reddiGradient = (c: number, t: number): number => (t % REDDI.cycle === 1 ? c : -1);

/** One parameter's memory, and what it divides by the root of. */
function kernelOf(
  rule: Rule,
  beta2: number,
): { readonly kernel: Kernel; readonly v: Float64Array } {
  const amsgrad = rule === 'amsgrad';
  const spec = { ...DEFAULTS.adam, beta1: 0, beta2, eps: 0, amsgrad, correction: 'never' } as const;
  const kernel = plain((amsgrad ? variantAdam : adam)(spec), NO_DECAY, 1);
  return { kernel, v: kernel.state[amsgrad ? 'vMax' : 'v']! }; // named so by both
}

/** Walks along a stream of gradients on [−1, 1], each step followed by `each`. */
function walk(
  { rule, beta2, lr, steps }: Omit<ReddiSetting, 'c'>,
  gradientAt: (t: number) => number,
  each: (t: number, x: number, divisor: number) => void,
): void {
  const { kernel, v } = kernelOf(rule, beta2);
  const [x, g, rate] = [new Float64Array(1), new Float64Array(1), new Float64Array(1)];
  for (let t = 1; t <= steps; t++) {
    g[0] = gradientAt(t);
    rate[0] = lr / Math.sqrt(t);
    kernel.step(x, g, rate, t);
    x[0] = Math.max(-1, Math.min(1, x[0]!)); // one element
    each(t, x[0], v[0]!); // as above
  }
}

/**
 * Adam or AMSGrad on the gradients C, −1, −1, C, …
 *
 * @see Reddi, Kale & Kumar 2018, section 3 and Algorithm 2.
 */
export function reddiWalk(setting: ReddiSetting): ReddiWalk {
  const x = new Float64Array(setting.steps + 1);
  const divisor = new Float64Array(setting.steps + 1).fill(NaN);
  walk(
    setting,
    (t) => reddiGradient(setting.c, t),
    (t, at, by) => {
      x[t] = at;
      divisor[t] = by;
    },
  );
  return { x, divisor };
}

/** The first step at which a run stands on −1, the best point, or null. */
export function reachesBest({ x }: Pick<ReddiWalk, 'x'>): number | null {
  const t = x.indexOf(-1);
  return t < 0 ? null : t;
}

/**
 * By how much √v_t/α_t grows from the step before to each step from 2 on: what the proof of Adam's convergence takes
 * to be never negative. Index 0 is step 2.
 *
 * @see Reddi, Kale & Kumar 2018, equation 2 (Γ).
 */
export const proofGaps = ({ divisor }: Pick<ReddiWalk, 'divisor'>, lr: number): Float64Array => {
  const at = (t: number) => Math.sqrt(t * (divisor[t] ?? NaN)) / lr;
  return Float64Array.from({ length: divisor.length - 2 }, (_, i) => at(i + 2) - at(i + 1));
};

/** Where a run along each decay ends. */
export const endsAt = (
  betas: ArrayLike<number>,
  setting: Omit<ReddiSetting, 'beta2'>,
): Float64Array =>
  Float64Array.from(betas, (beta2) => {
    let end = 0;
    walk(
      { ...setting, beta2 },
      (t) => reddiGradient(setting.c, t),
      (_, x) => {
        end = x;
      },
    );
    return end;
  });

/**
 * How far steps of g/√v lead in one cycle of gradients that come over and over, in learning rates, once v repeats
 * too: v = Σ βᵏ g² of the k-th gradient back, k < n, over Σ βᵏ.
 *
 * @param cycle - none of them 0.
 * @param beta - in [0, 1]; at 1 v is the mean of all squares.
 */
export function cycleDrift(cycle: readonly number[], beta: number): number {
  const n = cycle.length;
  const powers = cycle.map((_, k) => beta ** k);
  const whole = powers.reduce((sum, power) => sum + power);
  const v = cycle.map(
    (_, i) => powers.reduce((sum, power, k) => sum + power * cycle[(i - k + n) % n]! ** 2, 0), // 0 ≤ index < n
  );
  return cycle.reduce((drift, g, i) => drift - g / Math.sqrt(v[i]! / whole), 0); // as long as the cycle
}

/** The β2 at which Adam turns round on C, −1, −1: below it a cycle leads towards +1, above it to −1. By bisection. */
export function flipAt(c: number): number {
  let [low, high] = [0, 1];
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (cycleDrift([c, -1, -1], middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Where a million steps end on gradients that are large once in a hundred times, by chance, and lead to −1 on
 * average: np.random.seed(seed), one np.random.random_sample() a step.
 *
 * @see Reddi, Kale & Kumar 2018, section 5.
 */
export function rareEnd(rule: Rule, seed: number): number {
  const draw = uniform(seed);
  const { large, small, share, beta2, lr, steps } = RARE;
  let end = 0;
  walk(
    { rule, beta2, lr, steps },
    () => (draw() < share ? large : small),
    (_, x) => {
      end = x;
    },
  );
  return end;
}
