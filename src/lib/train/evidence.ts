import data from './evidence.json' with { type: 'json' };
import { BEGINNINGS, BETA2S, CORRECTED, RATES, type Beginning, type Corrected } from './trial.ts';

/** What `npm run evidence` writes. */
export interface Evidence {
  /** What it ran in. */
  readonly versions: Readonly<Record<string, string>>;
  /** For each group of trials by its key, learning rate and start: training and test loss at the end; null where it diverged. */
  readonly ends: Readonly<
    Record<string, readonly (readonly (readonly [number, number] | null)[])[]>
  >;
}

/** Trials that differ in learning rate and start only. */
export interface Group {
  readonly corrected: Corrected;
  readonly beta2: number;
  readonly beginning: Beginning;
}

/** What is judged by: the loss over the digits it learned from, or over those kept back. */
export const MEASURES = ['training', 'test'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the trials of a group at one learning rate came to. */
export interface Spread {
  readonly lr: number;
  /** The loss from each start; infinite where a training diverged. */
  readonly losses: readonly number[];
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const { ends, versions } = data as unknown as Evidence; // as `scripts/evidence.ts` writes it

/** What the trials ran in. */
export { versions };

/** A group's name in the file. */
export const keyOf = ({ corrected, beta2, beginning }: Group): string =>
  `${beta2} ${beginning} ${corrected}`;

/** Every group, as they are shown. */
export const GROUPS: readonly Group[] = BETA2S.flatMap((beta2) =>
  BEGINNINGS.flatMap((beginning) =>
    CORRECTED.map((corrected) => ({ corrected, beta2, beginning })),
  ),
);

/**
 * The losses of a group at each learning rate.
 *
 * @throws RangeError for a group that was not tried.
 */
export function spreads(group: Group, measure: Measure): readonly Spread[] {
  const found = ends[keyOf(group)];
  if (!found) throw new RangeError(`spreads: no trials of ${keyOf(group)}.`);
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

/** A group at its own best learning rate: that of the least mean. */
export const best = (group: Group, measure: Measure): Spread =>
  spreads(group, measure).reduce((least, each) => (each.mean < least.mean ? each : least));

/** How much more one group's loss is than another's, start by start, each at its own best learning rate. */
export interface Difference {
  readonly mean: number;
  /** The standard error of that mean. */
  readonly error: number;
}

/** The difference between two groups whose trials share their starts. */
export function difference(one: Group, other: Group, measure: Measure): Difference {
  const against = best(other, measure).losses;
  const each = best(one, measure).losses.map((loss, i) => loss - (against[i] ?? NaN));
  const mean = each.reduce((sum, d) => sum + d, 0) / each.length;
  const squares = each.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (each.length - 1) / each.length) };
}
