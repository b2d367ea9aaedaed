import type { Line } from './state.ts';

/** How each variable is written. */
export const SYMBOLS: Readonly<Record<Line, string>> = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'm̂',
  'v-hat': 'v̂',
  theta: 'θ',
};

/** The quantity each line lights up with. */
export const QUANTITY: Readonly<Record<Line, string>> = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'm',
  'v-hat': 'v',
  theta: 'x',
};
