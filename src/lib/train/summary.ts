import data from './summary.json' with { type: 'json' };
import { keyOf, RATES, type Difference, type Group, type Measure, type Spread } from './trials.ts';

/** What a figure needs of the trials, a tenth of all: written beside them by `npm run evidence`, to three digits. */
export interface Summary {
  /** For each measure, group and learning rate: mean, least and largest loss. */
  readonly spreads: Readonly<
    Record<Measure, Readonly<Record<string, readonly (readonly [number, number, number])[]>>>
  >;
  /** For each measure and uncorrected group: how much more its loss is than with both corrected, and the standard error. */
  readonly costs: Readonly<Record<Measure, Readonly<Record<string, readonly [number, number]>>>>;
}

const { spreads, costs } = data as unknown as Summary; // as `scripts/evidence.ts` writes it

/**
 * The losses of a group at each learning rate.
 *
 * @throws RangeError for a group that was not tried.
 */
export function spreadsOf(group: Group, measure: Measure): readonly Spread[] {
  const found = spreads[measure][keyOf(group)];
  if (!found) throw new RangeError(`spreadsOf: no trials of ${keyOf(group)}.`);
  return found.map(([mean, low, high], i) => ({ lr: RATES[i] ?? NaN, mean, low, high }));
}

/** How much more the loss is without correction than with both, each at its own best learning rate. */
export function costOf(group: Omit<Group, 'corrected'>, measure: Measure): Difference {
  const [mean = NaN, error = NaN] = costs[measure][keyOf({ ...group, corrected: 'none' })] ?? [];
  return { mean, error };
}
