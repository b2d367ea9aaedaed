// Kernels, not the index: a page that shows these runs need not fetch every optimizer there is.
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { adam } from '../optim/kernels/adam.ts';
import { plain } from '../optim/kernels/plain.ts';
import { rmsprop } from '../optim/kernels/rmsprop.ts';
import { averagingLimit } from '../theory/averaging-limit.ts';
import { CALM } from './settings.ts';

/** Which of the two walks; Adam has its default β1, which is RMSProp's 0. */
export type Rule = 'rmsprop' | 'adam';

/** What a run on x²/2 from x = 1 is told. `beta` is the decay of v: Adam's β2, PyTorch's `alpha` in RMSProp. */
export interface SettlingSetting {
  readonly rule: Rule;
  readonly lr: number;
  /** Beside the root. */
  readonly eps: number;
  readonly beta: number;
  readonly steps: number;
}

/** Where a run was and how large its steps were measured; index 0 is the start. */
export interface Settling {
  readonly x: Float64Array;
  /** What the direction is multiplied by: α/(√v̂ + ε), or α/(√v + ε) in RMSProp; NaN at the start. */
  readonly sizes: Float64Array;
}

/**
 * The step size from which the rule no longer shrinks x on x²/2, were the size to stay what it is: plain descent's
 * 2, and for Adam the limit of momentum's EMA form, (2 + 2β1)/(1 − β1).
 *
 * @see Cohen et al. 2022 (arXiv 2207.14484), section 2.
 */
export const settlingLimit = (rule: Rule): number =>
  averagingLimit(rule === 'rmsprop' ? 0 : DEFAULTS.adam.beta1);

/** Walks down x²/2 from x = 1 along exact gradients. */
export function settle({ rule, lr, eps, beta, steps }: SettlingSetting): Settling {
  const fold =
    rule === 'rmsprop'
      ? rmsprop({ ...DEFAULTS.rmsprop, alpha: beta, eps })
      : adam({ ...DEFAULTS.adam, beta2: beta, eps });
  const kernel = plain(fold, NO_DECAY, 1);
  const v = kernel.state['v']!; // both have one
  const rate = Float64Array.of(lr);
  const point = Float64Array.of(1);
  const gradient = new Float64Array(1);
  const x = new Float64Array(steps + 1).fill(1);
  const sizes = new Float64Array(steps + 1).fill(NaN);
  let kept = rule === 'rmsprop' ? 0 : 1; // βᵗ, where v is corrected
  for (let t = 1; t <= steps; t++) {
    gradient[0] = point[0]!; // one element
    kernel.step(point, gradient, rate, t);
    kept *= beta;
    x[t] = point[0]!; // as above
    sizes[t] = lr / (Math.sqrt(v[0]! / (1 - kept)) + eps); // as above
  }
  return { x, sizes };
}

/** A step, and how far x was from 0 there. */
export interface Moment {
  readonly t: number;
  readonly distance: number;
}

/** What happens in a run, each null where it does not. */
export interface SettlingEvents {
  /** The first step whose size is past the limit. */
  readonly crossing: number | null;
  /** The nearest to 0 that x comes before its first burst. */
  readonly least: Moment;
  /** Where |x|, grown since the crossing, is largest before it shrinks again. */
  readonly burst: Moment | null;
  /** The first step at which x is smaller than any double: 0, where the gradient is 0 and x stays for ever. */
  readonly zero: number | null;
}

/** Reads a run. */
export function eventsOf({ x, sizes }: Settling, limit: number): SettlingEvents {
  const past = sizes.findIndex((size) => size > limit);
  const crossing = past < 0 ? null : past;
  const zero = x.at(-1) === 0 ? x.findLastIndex((at) => at !== 0) + 1 : null;
  const far = (t: number): number => Math.abs(x[t] ?? NaN);
  const at = (t: number): Moment => ({ t, distance: far(t) });
  let top = crossing ?? x.length;
  let t = top;
  for (; t < x.length && t - top < CALM; t++) if (far(t) > far(top)) top = t;
  const grown = crossing !== null && zero === null && t - top >= CALM && top > crossing;
  const burst = grown ? at(top) : null;
  let least = 0;
  for (let step = 0; step < (burst?.t ?? x.length); step++)
    if (far(step) < far(least)) least = step;
  return { crossing, least: at(least), burst, zero };
}

/** A run in so many stretches of equal length, for a line that a screen can show. */
export interface Stretches {
  /** The last step of each; the start is one of its own. */
  readonly t: Float64Array;
  /** The largest |x| in each. */
  readonly distance: Float64Array;
  /** The step size at the end of each. */
  readonly size: Float64Array;
}

/** @param length - how many steps a stretch has; the last one may be shorter. */
export function stretchesOf({ x, sizes }: Settling, length: number): Stretches {
  const count = Math.ceil((x.length - 1) / length) + 1;
  const t = new Float64Array(count);
  const distance = new Float64Array(count);
  const size = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const end = Math.min(i * length, x.length - 1);
    t[i] = end;
    size[i] = sizes[end] ?? NaN;
    for (let step = i === 0 ? 0 : (i - 1) * length + 1; step <= end; step++)
      distance[i] = Math.max(distance[i] ?? 0, Math.abs(x[step] ?? NaN));
  }
  return { t, distance, size };
}
