/** Who runs, in the order of the columns. `C, folded` is Adam only. */
export const LABELS = ['ours', 'ours, copied', 'C', 'C, folded', 'NumPy', 'tfjs'] as const;
export type Label = (typeof LABELS)[number];

/** What one optimizer took at one size, by contender, in ns a parameter and step. */
export interface Cell {
  readonly optimizer: string;
  readonly n: number;
  readonly ns: Readonly<Partial<Record<Label, number>>>;
}

/**
 * What stands for many rounds: the lower quartile. A round that the machine disturbed is slower, so high ones
 * say little; the very fastest may be luck.
 */
export const typical = (rounds: readonly number[]): number =>
  rounds.toSorted((a, b) => a - b)[Math.floor((rounds.length - 1) / 4)] ?? NaN;

/** The ratios shown: above 1, the first took longer. */
export const RATIOS = [
  ['ours', 'C'],
  ['ours', 'C, folded'],
  ['NumPy', 'ours'],
  ['NumPy', 'ours, copied'],
  ['tfjs', 'ours'],
] as const satisfies readonly (readonly [Label, Label])[];

/** How many times as long `top` took as `bottom`; nothing where one of them did not run. */
export function ratio({ ns }: Cell, top: Label, bottom: Label): number | undefined {
  const [a, b] = [ns[top], ns[bottom]];
  return a === undefined || b === undefined ? undefined : a / b;
}

/** How many times as long a parameter takes at the last size as at the first. */
export function growth(cells: readonly Cell[], label: Label): number | undefined {
  const [least, most] = [cells.at(0)?.ns[label], cells.at(-1)?.ns[label]];
  return least === undefined || most === undefined ? undefined : most / least;
}
