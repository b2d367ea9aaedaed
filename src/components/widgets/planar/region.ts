import { SHAPE } from '../../../lib/train/shape.ts';

/** How far the plane on show reaches from its middle, and how many rows it is looked at in. */
export const REACH = 2.6;
export const ROWS = 72;
/** How many places of a row are looked at; between two of them the boundary is taken to be straight. */
const COLUMNS = 72;

/** Stretches of rows in which a point is called one of the second class. */
export type Region = readonly { readonly y: number; readonly from: number; readonly to: number }[];

/** By how much a network prefers the second class at a place. */
function preference(p: readonly number[], x: number, y: number): number {
  const { hidden } = SHAPE;
  const [b1, w2, b2] = [2 * hidden, 3 * hidden, 5 * hidden];
  let sum = p[b2 + 1]! - p[b2]!; // of two classes
  for (let j = 0; j < hidden; j++) {
    const h = Math.tanh(p[b1 + j]! + x * p[j]! + y * p[hidden + j]!); // as many as the shape says
    sum += h * (p[w2 + 2 * j + 1]! - p[w2 + 2 * j]!); // as above
  }
  return sum;
}

/** Where a network of the plane calls a point one of the second class, row by row. */
export function regionOf(parameters: readonly number[]): Region {
  const at = (i: number, count: number): number => REACH * ((2 * i) / count - 1);
  return Array.from({ length: ROWS }, (_, row) => at(row + 0.5, ROWS)).flatMap((y) => {
    const values = Array.from({ length: COLUMNS + 1 }, (_, i) =>
      preference(parameters, at(i, COLUMNS), y),
    );
    const crossings = values.slice(1).flatMap((next, i) => {
      const before = values[i]!; // one for each after the first
      return before > 0 === next > 0 ? [] : [at(i + before / (before - next), COLUMNS)];
    });
    const ends = [
      ...(values[0]! > 0 ? [-REACH] : []), // there are many
      ...crossings,
      ...(values.at(-1)! > 0 ? [REACH] : []), // as above
    ];
    return Array.from({ length: ends.length / 2 }, (_, i) => ({
      y,
      from: ends[2 * i]!, // they come in pairs
      to: ends[2 * i + 1]!, // as above
    }));
  });
}
