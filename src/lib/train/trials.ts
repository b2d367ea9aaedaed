/** Which trainings `npm run evidence` does. @module */

/** Which of Adam's two averages are divided by 1 − βᵗ. */
export const CORRECTED = ['none', 'm', 'v', 'both'] as const;
export type Corrected = (typeof CORRECTED)[number];

/** How the learning rate begins: at its full size, or growing to it in a line. */
export const BEGINNINGS = ['full', 'warmup'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** How many steps a warmup takes: a tenth of a run. */
export const WARMUP = 60;

/** β1 of all trials. */
export const BETA1 = 0.9;
/** β2 of the trials. */
export const BETA2S = [0.95, 0.99, 0.999] as const;
/** Learning rates of the trials: each twice the one before it. */
export const RATES: readonly number[] = Array.from({ length: 9 }, (_, i) => 2 ** (i - 11));
/** How many starts there are for each. */
export const STARTS = 5;

/** What is judged by: the loss over the digits it learned from, or over those kept back. */
export const MEASURES = ['training', 'test'] as const;
export type Measure = (typeof MEASURES)[number];

/** Trials that differ in learning rate and start only. */
export interface Group {
  readonly corrected: Corrected;
  readonly beta2: number;
  readonly beginning: Beginning;
}

/** A group's name in the files. */
export const keyOf = ({ corrected, beta2, beginning }: Group): string =>
  `${beta2} ${beginning} ${corrected}`;

/** Every group, as they are shown. */
export const GROUPS: readonly Group[] = BETA2S.flatMap((beta2) =>
  BEGINNINGS.flatMap((beginning) =>
    CORRECTED.map((corrected) => ({ corrected, beta2, beginning })),
  ),
);

/** What the trials of a group at one learning rate came to: mean, least and largest loss; infinite where one diverged. */
export interface Spread {
  readonly lr: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How much more one group's loss is than another's, start by start, each at its own best learning rate. */
export interface Difference {
  readonly mean: number;
  /** The standard error of that mean. */
  readonly error: number;
}

/** A group's own best learning rate: that of the least mean. */
export const leastOf = <S extends Spread>(spreads: readonly S[]): S =>
  spreads.reduce((least, each) => (each.mean < least.mean ? each : least));
