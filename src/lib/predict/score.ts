/** Two values y between which a curve can be drawn, the lower one first. */
export type Range = readonly [low: number, high: number];

/** How a drawn curve's shape differs from the true one's, with where either turns, as indices from 0. */
export type Difference =
  | { readonly kind: 'crosses' | 'crosses-not' }
  | { readonly kind: 'turns' | 'turns-not'; readonly at: number }
  | { readonly kind: 'turns-elsewhere'; readonly at: number; readonly drawn: number };

/** From the best to the worst. */
export const VERDICTS = ['exact', 'close', 'near', 'far', 'other'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Below which mean distance each verdict but the last two holds. */
const BELOW = [0.01, 0.05, 0.15] as const;

/** How far a drawn curve is from the true one. */
export interface Score {
  readonly verdict: Verdict;
  /** Where its shape differs; null where it does not. */
  readonly difference: Difference | null;
  /** Whether the true curve has a shape to speak of: it crosses 0 or turns. */
  readonly shaped: boolean;
  /** The mean distance as a share of the plot's height: 0 is exact, 1 the whole height everywhere. */
  readonly mean: number;
  /** The step by which moving the drawing makes it fit twice as well, −1 or 1, and the distance then; null where none does. */
  readonly moved: { readonly by: -1 | 1; readonly mean: number } | null;
  /** Where the gap is largest: its index from 0, what was drawn there and what is so. */
  readonly worst: { readonly index: number; readonly drawn: number; readonly value: number };
}

/**
 * Compares two curves at the same positions: their shapes, then their heights. What leaves the plot counts as its
 * edge, because no reader can draw beyond it; a position without a value (NaN) does not count. A drawing of another
 * shape has the worst verdict, however near it lies: a flat line is near every curve that swings around it.
 *
 * @throws RangeError when the curves differ in length, the range is empty, or no position can be compared.
 * @example scoreCurve([0, 1], [0, 0.5], [0, 1]).mean // 0.25
 */
export function scoreCurve(
  drawn: readonly number[],
  curve: readonly number[],
  [low, high]: Range,
): Score {
  if (drawn.length !== curve.length || !(low < high))
    throw new RangeError(
      `scoreCurve: needs two curves of one length and a range, got ${drawn.length} and ${curve.length} points in [${low}, ${high}].`,
    );
  const inside = (y: number): number => Math.min(Math.max(y, low), high);
  const shares = curve.map(inside);
  const gap = (index: number, by = 0): number =>
    Math.abs(inside(drawn[index - by] ?? NaN) - (shares[index] ?? NaN)) / (high - low);
  const compare = (by = 0) => {
    const gaps = curve.map((_, index) => gap(index, by));
    const found = gaps.filter((each) => !Number.isNaN(each));
    return { gaps, mean: found.reduce((sum, each) => sum + each, 0) / found.length };
  };
  const { gaps, mean } = compare();
  if (Number.isNaN(mean))
    throw new RangeError('scoreCurve: no position has a value in both curves.');
  const moved = ([-1, 1] as const)
    .map((by) => ({ by, mean: compare(by).mean }))
    .reduce((a, b) => (b.mean < a.mean ? b : a));
  const twiceAsGood = moved.mean < mean / 2 && mean > BELOW[1];
  const fit = twiceAsGood ? moved.mean : mean;
  const actual = shapeOf(shares, high - low);
  const difference = differenceOf(shapeOf(drawn.map(inside), high - low), actual, curve.length);
  const step = BELOW.findIndex((below) => fit < below);
  const worst = gaps.reduce((at, each, i) => (each > (gaps[at] ?? -1) ? i : at), -1);
  return {
    verdict: difference ? 'other' : (VERDICTS[step === -1 ? BELOW.length : step] ?? 'far'),
    difference,
    shaped: actual.crosses || actual.turn !== null,
    mean,
    moved: twiceAsGood && !difference ? moved : null,
    worst: { index: worst, drawn: drawn[worst] ?? NaN, value: curve[worst] ?? NaN },
  };
}

/** What a curve looks like, apart from its heights. */
interface Shape {
  /** Whether it goes from one side of 0 to the other. */
  readonly crosses: boolean;
  /** Where it first turns round, as an index; null where it goes one way only. */
  readonly turn: number | null;
}

/** A hand trembles less than this, as a share of the plot's height. */
const TREMBLE = 0.06;
/** Turns this share of the plot's width apart are two. */
const ELSEWHERE = 1 / 8;

function shapeOf(curve: readonly number[], height: number): Shape {
  const least = TREMBLE * height;
  const seen = curve.filter((y) => !Number.isNaN(y));
  let [lowest, highest] = [-1, -1];
  let turn: number | null = null;
  for (const [i, y] of curve.entries()) {
    if (Number.isNaN(y)) continue;
    if (lowest === -1 || y < (curve[lowest] ?? NaN)) lowest = i;
    if (highest === -1 || y > (curve[highest] ?? NaN)) highest = i;
    const [bottom, top] = [curve[lowest] ?? NaN, curve[highest] ?? NaN];
    const rose = y - bottom > least && lowest > highest && top - bottom > least;
    const fell = top - y > least && highest > lowest && top - bottom > least;
    if (rose || fell) {
      turn = rose ? lowest : highest;
      break;
    }
  }
  return { crosses: Math.min(...seen) < -least / 2 && Math.max(...seen) > least / 2, turn };
}

function differenceOf(drawn: Shape, actual: Shape, count: number): Difference | null {
  if (drawn.crosses !== actual.crosses) return { kind: actual.crosses ? 'crosses' : 'crosses-not' };
  if (actual.turn !== null && drawn.turn === null) return { kind: 'turns', at: actual.turn };
  if (actual.turn === null && drawn.turn !== null) return { kind: 'turns-not', at: drawn.turn };
  if (actual.turn === null || drawn.turn === null) return null;
  return Math.abs(actual.turn - drawn.turn) > ELSEWHERE * count
    ? { kind: 'turns-elsewhere', at: actual.turn, drawn: drawn.turn }
    : null;
}
