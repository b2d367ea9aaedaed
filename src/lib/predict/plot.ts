import type { Range } from './score.ts';

/** The units of a plot's own coordinates; the page stretches them to the room there is. */
export const BOX = { width: 1000, height: 500 } as const;

/** How far apart the labels of two lines stand at least, as a share of the plot's height. */
export const LABEL_GAP = 0.085;

/** What is this far outside, in plot heights, is drawn no farther out: an SVG path holds no infinity. */
const FAR = 2;

/** Where position `index` of `count` stands, as a share of the plot's width. */
export const xShare = (index: number, count: number): number =>
  count > 1 ? index / (count - 1) : 0.5;

/** Where a value stands, as a share of the plot's height, from below. */
export const yShare = (y: number, [low, high]: Range): number => (y - low) / (high - low);

/**
 * A curve as an SVG path in a box of {@link BOX}. A value that is NaN breaks the line.
 *
 * @param span - the first and last position to draw; all of them unless told.
 */
export function pathOf(
  curve: readonly number[],
  range: Range,
  span: readonly [first: number, last: number] = [0, curve.length - 1],
): string {
  let pen = 'M';
  let path = '';
  for (let i = span[0]; i <= span[1]; i++) {
    const share = yShare(curve[i] ?? NaN, range);
    if (Number.isNaN(share)) {
      pen = 'M';
      continue;
    }
    const height = Math.min(Math.max(share, -FAR), 1 + FAR);
    path += `${pen}${round(xShare(i, curve.length) * BOX.width)} ${round((1 - height) * BOX.height)}`;
    pen = 'L';
  }
  return path;
}

const round = (x: number): number => Math.round(x * 10) / 10;

/**
 * Heights for labels that would stand at `shares`: moved apart to at least `gap`, in the same order, each as
 * little as can be, and inside 0 … 1 while there is room.
 *
 * @param shares - wanted heights as shares of the plot's height; what lies outside counts as its edge.
 */
export function spread(shares: readonly number[], gap = LABEL_GAP): readonly number[] {
  const order = shares
    .map((share, at) => ({ at, y: Math.min(Math.max(share, 0), 1) }))
    .sort((a, b) => a.y - b.y);
  const heights = rising(order.map(({ y }, i) => y - i * gap)).map((z, i) => z + i * gap);
  for (let i = heights.length - 1, ceiling = 1; i >= 0; i--) {
    const y = Math.min(heights[i] ?? 0, ceiling);
    heights[i] = y;
    ceiling = y - gap;
  }
  for (let i = 0, floor = 0; i < heights.length; i++) {
    const y = Math.max(heights[i] ?? 0, floor);
    heights[i] = y;
    floor = y + gap;
  }
  const placed: number[] = [];
  for (const [i, { at }] of order.entries()) placed[at] = heights[i] ?? 0;
  return placed;
}

/** The non-decreasing sequence nearest to one, by least squares: what falls is pooled into its mean. */
function rising(values: readonly number[]): number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
