/** Two values y between which a curve can be drawn, the lower one first. */
export type Range = readonly [low: number, high: number];

/** How a drawn curve's shape differs from the true one's. */
export interface Difference {
  readonly kind:
    | 'crosses'
    | 'crosses-not'
    | 'crosses-elsewhere'
    | 'turns'
    | 'turns-not'
    | 'turns-often'
    | 'turns-elsewhere'
    | 'begins-elsewhere';
  /** Where either turns round, first crosses 0, or begins, whichever differs, as indices from 0. */
  readonly actual: readonly number[];
  readonly drawn: readonly number[];
}

/** From the best to the worst. */
export const VERDICTS = ['exact', 'close', 'near', 'far', 'other'] as const;

/** How far a drawn curve is from the true one. */
export interface Score {
  readonly verdict: (typeof VERDICTS)[number];
  /** Where its shape differs; null where it does not. */
  readonly difference: Difference | null;
  /** Whether the true curve has a shape to speak of: it crosses 0 or turns. */
  readonly shaped: boolean;
  /** The mean distance as a share of the plot's height: 0 is exact, 1 the whole height everywhere. */
  readonly mean: number;
  /** Whether moving the drawing by one step makes it fit twice as well, and the way then: −1 where it runs late, 1 where early, else 0. */
  readonly moved: -1 | 0 | 1;
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
  /** Heights as shares of the plot's. */
  const shares = (ys: readonly number[]) =>
    ys.map((y) => Math.min(Math.max(y, low), high) / (high - low));
  const [mine, actual] = [shares(drawn), shares(curve)];
  /** The distances where the drawing is moved by so many steps, and their mean. */
  const fit = (by: -1 | 0 | 1) => {
    const gaps = actual.map((y, i) => Math.abs(y - (mine[i - by] ?? NaN)));
    const found = gaps.filter((gap) => gap >= 0);
    return { by, gaps, mean: found.reduce((sum, gap) => sum + gap, 0) / found.length };
  };
  const { gaps, mean } = fit(0);
  if (drawn.length !== curve.length || !(low < high) || Number.isNaN(mean))
    throw new RangeError(
      `scoreCurve: ${drawn.length} and ${curve.length} points in [${low}, ${high}].`,
    );
  const [early, late] = [fit(-1), fit(1)];
  const best = early.mean < late.mean ? early : late;
  const moved = mean > 0.05 && best.mean < mean / 2 ? best.by : 0;
  const difference = differenceOf(mine, actual);
  const worst = gaps.reduce((at, gap, i) => (gap > (gaps[at] ?? -1) ? i : at), -1);
  const rank = [0.01, 0.05, 0.15].filter((below) => mean >= below).length;
  return {
    verdict: difference ? 'other' : moved ? 'near' : (VERDICTS[rank] ?? 'far'),
    difference,
    shaped: crosses(actual) || turnsOf(actual).length > 0,
    mean,
    moved,
    worst: { index: worst, drawn: drawn[worst] ?? NaN, value: curve[worst] ?? NaN },
  };
}

/** A hand trembles less than this, as a share of the plot's height. */
const TREMBLE = 0.06;

/** Two curves that begin farther from each other, as a share of the plot's height, begin elsewhere. */
const APART = 0.2;

/** Whether a curve goes from one side of 0 to the other. */
const crosses = (curve: readonly number[]): boolean =>
  curve.some((y) => y < -TREMBLE / 2) && curve.some((y) => y > TREMBLE / 2);

/** Where a curve is first on the other side of 0 than where it began; NaN where it never is. */
const crossingOf = (curve: readonly number[]): number => {
  const sides = curve.map((y) => (Math.abs(y) > TREMBLE / 2 ? Math.sign(y) : 0));
  const begun = sides.find((side) => side !== 0);
  let at = sides.findIndex((side) => side === -(begun ?? 0) && side !== 0);
  if (at < 0) return NaN;
  while (Math.sign(curve[at - 1] ?? 0) === sides[at]) at--; // it may have crossed by less than a tremble before
  return at;
};

/** Where a curve turns round, as indices. */
function turnsOf(curve: readonly number[]): number[] {
  const turns: number[] = [];
  let [way, at] = [0, curve.findIndex((y) => !Number.isNaN(y))];
  for (const [i, y] of curve.entries()) {
    const by = y - (curve[at] ?? NaN);
    if (way !== 0 && by * way >= 0) at = i;
    else if (Math.abs(by) > TREMBLE) {
      if (way !== 0) turns.push(at);
      [way, at] = [Math.sign(by), i];
    }
  }
  return turns;
}

function differenceOf(mine: readonly number[], curve: readonly number[]): Difference | null {
  const [actual, drawn] = [turnsOf(curve), turnsOf(mine)];
  const as = (kind: Difference['kind']) => ({ kind, actual, drawn });
  if (crosses(mine) !== crosses(curve)) return as(crosses(curve) ? 'crosses' : 'crosses-not');
  const [fewer = NaN, more = NaN] = [actual.length, drawn.length].sort((a, b) => a - b);
  if (fewer > 0 && more > 2 * fewer) return as('turns-often');
  const [crossed, mineCrossed] = [crossingOf(curve), crossingOf(mine)];
  if (Math.abs(crossed - mineCrossed) > curve.length / 20 + 1)
    return { kind: 'crosses-elsewhere', actual: [crossed], drawn: [mineCrossed] };
  const [first, begun] = [actual[0], drawn[0]];
  if (first === undefined && begun !== undefined) return as('turns-not');
  if (first !== undefined && begun === undefined) return as('turns');
  if (Math.abs((first ?? 0) - (begun ?? 0)) > curve.length / 8) return as('turns-elsewhere');
  const start = curve.findIndex((y) => !Number.isNaN(y));
  const apart = Math.abs((curve[start] ?? NaN) - (mine[start] ?? NaN)) > APART;
  return apart ? { kind: 'begins-elsewhere', actual: [start], drawn: [start] } : null;
}
