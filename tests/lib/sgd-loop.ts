/** Stochastic descent with momentum on the logistic loss of the mini-batch experiment, written out: what the library's runs are held to. @module */
import { mersenneTwister } from '../../src/lib/streams/mersenne-twister.ts';
import { normal } from '../../src/lib/streams/normal.ts';

const COUNT = 100;
const noise = normal(2 * COUNT, 7);
/** Rows of (1, first, second) times the sign of their class. */
const ROWS = Array.from({ length: COUNT }, (_, i) => {
  const sign = i % 2 === 0 ? -1 : 1;
  const first = (noise[2 * i] ?? NaN) + 0.8 * sign;
  const second = 3 * ((noise[2 * i + 1] ?? NaN) + 0.5 * sign);
  return [sign, sign * first, sign * second];
});

const margin = (row: readonly number[], w: readonly number[]) =>
  row.reduce((sum, x, j) => sum + x * (w[j] ?? NaN), 0);
export const lossOf = (w: readonly number[]): number =>
  ROWS.reduce((sum, row) => sum + Math.log(1 + Math.exp(-margin(row, w))), 0) / COUNT;

/** The parameters after `steps` steps from 0. */
export function sgdLoop(
  { lr, beta, batch, seed }: Record<'lr' | 'beta' | 'batch' | 'seed', number>,
  steps: number,
): number[] {
  const next = mersenneTwister(seed);
  let w = [0, 0, 0];
  let buffer = [0, 0, 0];
  for (let t = 0; t < steps; t++) {
    const drawn =
      batch < COUNT
        ? Array.from({ length: batch }, () => ROWS[Math.floor((next() / 2 ** 32) * COUNT)] ?? [])
        : ROWS;
    const g = [0, 1, 2].map(
      (j) =>
        -drawn.reduce((sum, row) => sum + (row[j] ?? NaN) / (1 + Math.exp(margin(row, w))), 0) /
        drawn.length,
    );
    buffer = buffer.map((b, j) => beta * b + (g[j] ?? NaN));
    w = w.map((each, j) => each - lr * (buffer[j] ?? NaN));
  }
  return w;
}
