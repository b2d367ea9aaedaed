import data from './evidence.json' with { type: 'json' };
import {
  keyOf,
  leastOf,
  MEASURES,
  RATES,
  type Difference,
  type Group,
  type Measure,
  type Spread,
} from './trials.ts';

/** What `npm run evidence` writes. */
export interface Evidence {
  /** What it ran in. */
  readonly versions: Readonly<Record<string, string>>;
  /** For each group of trials by its key, learning rate and start: training and test loss at the end; null where it diverged. */
  readonly ends: Readonly<
    Record<string, readonly (readonly (readonly [number, number] | null)[])[]>
  >;
}

/** What the trials of a group at one learning rate came to, with the loss from each start. */
export interface Losses extends Spread {
  readonly losses: readonly number[];
}

/**
 * The losses of a group at each learning rate.
 *
 * @throws RangeError for a group that was not tried.
 */
export function lossesOf(
  group: Group,
  measure: Measure,
  { ends }: Pick<Evidence, 'ends'> = data as unknown as Evidence, // as `scripts/evidence.ts` writes it
): readonly Losses[] {
  const found = ends[keyOf(group)];
  if (!found) throw new RangeError(`lossesOf: no trials of ${keyOf(group)}.`);
  return found.map((starts, i) => {
    const losses = starts.map((end) => end?.[MEASURES.indexOf(measure)] ?? Infinity);
    return {
      lr: RATES[i] ?? NaN,
      losses,
      mean: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
      low: Math.min(...losses),
      high: Math.max(...losses),
    };
  });
}

/** The difference between two groups whose trials share their starts. */
export function difference(
  one: Group,
  other: Group,
  measure: Measure,
  from?: Pick<Evidence, 'ends'>,
): Difference {
  const best = (group: Group) => leastOf(lossesOf(group, measure, from)).losses;
  const against = best(other);
  const each = best(one).map((loss, i) => loss - (against[i] ?? NaN));
  const mean = each.reduce((sum, d) => sum + d, 0) / each.length;
  const squares = each.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (each.length - 1) / each.length) };
}
