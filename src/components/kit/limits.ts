import type { NumberParam } from './params.ts';

/** The value nearest to one that a parameter may have. */
export const within = ({ min, max }: Pick<NumberParam, 'min' | 'max'>, value: number): number =>
  Math.min(Math.max(value, min), max);

/** What a drag sets a parameter to: within its limits, with so many decimals, never −0. */
export const placed = (param: NumberParam, value: number, decimals: number): number =>
  Number(within(param, value).toFixed(decimals)) + 0;
