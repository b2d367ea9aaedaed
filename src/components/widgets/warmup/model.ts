import { lengthsAt, untunedWarmup, type Lengths } from '../../../lib/experiments/warmup.ts';
import { keepLast } from '../../../lib/keep.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { LOOKS, type State } from './params.ts';

/** How long steps are that follow gradients all alike. */
export interface Run {
  /** At each of `LOOKS`. */
  readonly lengths: readonly Lengths[];
  /** The longest step without correction, of those looked at. */
  readonly most: { readonly t: number; readonly length: number };
  /** RAdam's first step that divides by the root of v, or null where none does. */
  readonly radamFrom: number | null;
  /** How long the warmup is that needs no tuning. */
  readonly untuned: number;
}

export const run = keepLast(({ beta2, over }: State): Run => {
  const lengths = LOOKS.map((t) => lengthsAt(t, DEFAULTS.adam.beta1, beta2, over));
  const longest = lengths.reduce(
    (best, { uncorrected }, i) =>
      uncorrected > (lengths[best]?.uncorrected ?? 0) * (1 + 1e-12) ? i : best,
    0,
  );
  const first = lengths.findIndex(({ radam }) => radam > 0);
  return {
    lengths,
    most: { t: LOOKS[longest] ?? NaN, length: lengths[longest]?.uncorrected ?? NaN },
    radamFrom: first < 0 ? null : (LOOKS[first] ?? null),
    untuned: untunedWarmup(beta2),
  };
});
