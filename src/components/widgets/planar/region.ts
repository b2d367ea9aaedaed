import { SHAPE } from '../../../lib/train/shape.ts';

/** How far the plane on show reaches from its middle, up and to a side: a wide figure shows more of it. */
export const REACH = 2.6;
const ASIDE = 2 * REACH;
/** Rows that are looked at, and places of each, every second one only where the class changes; between two the boundary is taken to be straight. */
const [ROWS, COLUMNS] = [53, 104];

type Place = readonly [x: number, y: number];
/** Polygons in which a point is called one of the second class. */
export type Region = readonly (readonly Place[])[];

/** Math.tanh to within a few last digits, in half the time: a picture needs no more. */
const tanh = (x: number): number => 1 - 2 / (Math.exp(2 * x) + 1);

/** By how much a network prefers the second class at the places of a row. */
function preferenceAt(p: readonly number[], y: number): (x: number) => number {
  const { hidden } = SHAPE;
  const [b1, w2, b2] = [2 * hidden, 3 * hidden, 5 * hidden];
  const bias = p[b2 + 1]! - p[b2]!; // of two classes
  const weights = Float64Array.from(
    { length: hidden },
    (_, j) => p[w2 + 2 * j + 1]! - p[w2 + 2 * j]!, // as many as the shape says
  );
  const ats = Float64Array.from({ length: hidden }, (_, j) => p[b1 + j]! + y * p[hidden + j]!); // as above
  return (x) => {
    let sum = bias;
    for (let j = 0; j < hidden; j++) sum += weights[j]! * tanh(ats[j]! + x * p[j]!); // as above
    return sum;
  };
}

/** Stretches of a row in which a point is called one of the second class. */
function stretchesOf(parameters: readonly number[], y: number): readonly Place[] {
  const at = (i: number): number => ASIDE * ((2 * i) / COLUMNS - 1);
  const preference = preferenceAt(parameters, y);
  const values = Array.from({ length: COLUMNS / 2 + 1 }, (_, i) => preference(at(2 * i)));
  const between = (i: number, before: number, next: number): number =>
    at(i) + ((at(i + 1) - at(i)) * before) / (before - next);
  const crossings = values.slice(1).flatMap((next, k) => {
    const before = values[k]!; // one for each after the first
    if (before > 0 === next > 0) return [];
    const middle = preference(at(2 * k + 1));
    return before > 0 === middle > 0
      ? [between(2 * k + 1, middle, next)]
      : [between(2 * k, before, middle)];
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
