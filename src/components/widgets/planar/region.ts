import { SHAPE } from '../../../lib/train/shape.ts';

/** How far the plane on show reaches from its middle, up and to a side: a wide figure shows more of it. */
export const REACH = 2.6;
const ASIDE = 2 * REACH;
/** How many rows are looked at, and how many places of each; between two of them the boundary is taken to be straight. */
const [ROWS, COLUMNS] = [53, 104];

type Place = readonly [x: number, y: number];
/** Polygons in which a point is called one of the second class. */
export type Region = readonly (readonly Place[])[];

/** By how much a network prefers the second class at the places of a row. */
function preferenceAt(p: readonly number[], y: number): (x: number) => number {
  const { hidden } = SHAPE;
  const [b1, w2, b2] = [2 * hidden, 3 * hidden, 5 * hidden];
  const units = Array.from({ length: hidden }, (_, j) => ({
    slope: p[j]!, // as many as the shape says
    at: p[b1 + j]! + y * p[hidden + j]!, // as above
    weight: p[w2 + 2 * j + 1]! - p[w2 + 2 * j]!, // as above
  }));
  const bias = p[b2 + 1]! - p[b2]!; // of two classes
  return (x) =>
    units.reduce((sum, { slope, at, weight }) => sum + weight * Math.tanh(at + x * slope), bias);
}

/** Stretches of a row in which a point is called one of the second class. */
function stretchesOf(parameters: readonly number[], y: number): readonly Place[] {
  const at = (i: number): number => ASIDE * ((2 * i) / COLUMNS - 1);
  const preference = preferenceAt(parameters, y);
  const values = Array.from({ length: COLUMNS + 1 }, (_, i) => preference(at(i)));
  const crossings = values.slice(1).flatMap((next, i) => {
    const before = values[i]!; // one for each after the first
    return before > 0 === next > 0 ? [] : [at(i + before / (before - next))];
  });
  const ends = [
    ...(values[0]! > 0 ? [-ASIDE] : []), // there are many
    ...crossings,
    ...(values.at(-1)! > 0 ? [ASIDE] : []), // as above
  ];
  return Array.from({ length: ends.length / 2 }, (_, i) => [ends[2 * i]!, ends[2 * i + 1]!]); // they come in pairs
}

/** Where a network of the plane calls a point one of the second class. */
export function regionOf(parameters: readonly number[]): Region {
  const height = (2 * REACH) / (ROWS - 1);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const y = row * height - REACH;
    return { y, stretches: stretchesOf(parameters, y) };
  });
  // Rows after one another with as many stretches bound polygons together.
  const groups: (typeof rows)[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.stretches.length === row.stretches.length) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const [low, high] = [group[0]!, group.at(-1)!]; // no group is empty
    return low.stretches.map((_, k) => {
      const side = (end: 0 | 1): Place[] => [
        [low.stretches[k]![end], low.y - height / 2], // as many in each row
        ...group.map(({ y, stretches }): Place => [stretches[k]![end], y]), // as above
        [high.stretches[k]![end], high.y + height / 2], // as above
      ];
      return [...side(0), ...side(1).reverse()];
    });
  });
}
