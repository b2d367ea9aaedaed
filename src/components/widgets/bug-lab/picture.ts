import type { CorrectionName } from '../../../lib/optim/variants.ts';
import type { Run } from './model.ts';
import type { LabState, Quantity } from './state.ts';

/** Why a value has no place on the axis. */
export type GapKind = 'negative' | 'zero' | 'infinite' | 'nan' | 'huge';

export const GAP_KINDS: readonly GapKind[] = ['negative', 'zero', 'infinite', 'nan', 'huge'];

/** Beyond this a linear axis would overflow. */
export const HUGE = 1e300;

/** A value in axis units: itself, or its decimal logarithm; NaN where there is a gap. */
export interface Point {
  readonly step: number;
  readonly at: number;
}

export interface Gap {
  readonly step: number;
  readonly kind: GapKind;
}

export interface Curve {
  readonly correction: CorrectionName;
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  readonly divergesAt: number | null;
}

/** Everything the figure draws, in axis units. */
export interface Picture {
  readonly steps: number;
  readonly quantity: Quantity;
  readonly log: boolean;
  /** The axis, in axis units: whole decades when logarithmic. */
  readonly domain: readonly [number, number];
  readonly curves: readonly Curve[];
  /** The gradient in the quantity's own unit, where it has one: g beside m, g² beside v, |g| beside √v. */
  readonly gradient: Pick<Curve, 'points' | 'gaps'>;
  readonly cursor: number;
}

/** Why `value` cannot stand on the axis, or null where it can. */
export function gapOf(value: number, log: boolean): GapKind | null {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return 'infinite';
  if (log) return value > 0 ? null : value < 0 ? 'negative' : 'zero';
  return Math.abs(value) > HUGE ? 'huge' : null;
}

const pointsOf = (values: ArrayLike<number>, log: boolean): Point[] =>
  Array.from(values, (value, i) => {
    const at = gapOf(value, log) ? NaN : log ? Math.log10(value) : value;
    return { step: i + 1, at };
  });

const gapsOf = (values: ArrayLike<number>, log: boolean): Gap[] =>
  Array.from(values, (value, i) => ({ step: i + 1, kind: gapOf(value, log) })).filter(
    (gap): gap is Gap => gap.kind !== null,
  );

const GRADIENT: Record<Quantity, ((g: number) => number) | null> = {
  update: null,
  m: (g) => g,
  v: (g) => g * g,
  'root-v': Math.abs,
};

/** Turns a run into what is drawn. */
export function pictureOf(
  run: Run,
  { quantity, scale }: Pick<LabState, 'quantity' | 'scale'>,
): Picture {
  const log = scale === 'log';
  const curves = run.series.map(({ correction, values, divergesAt }) => ({
    correction,
    divergesAt: correction === 'separate' ? null : divergesAt,
    points: pointsOf(values, log),
    gaps: gapsOf(values, log),
  }));
  const inUnit = GRADIENT[quantity];
  const reference = inUnit ? run.g.map(inUnit) : [];
  const gradient = { points: pointsOf(reference, log), gaps: gapsOf(reference, log) };
  const drawn = [...curves, gradient].flatMap(({ points }) => points);
  return {
    steps: run.g.length,
    quantity,
    log,
    domain: domainOf(drawn, log),
    curves,
    gradient,
    cursor: run.step,
  };
}

function domainOf(points: readonly Point[], log: boolean): readonly [number, number] {
  let [low, high] = log ? [Infinity, -Infinity] : [0, 0];
  for (const { at } of points) {
    if (at < low) low = at;
    if (at > high) high = at;
  }
  if (!(low <= high)) return log ? [-1, 0] : [-1, 1];
  if (log) {
    const [floor, ceiling] = [Math.floor(low), Math.ceil(high)];
    return floor === ceiling ? [floor - 1, ceiling + 1] : [floor, ceiling];
  }
  if (low === high) return [-1, 1];
  const air = (high - low) * 0.06;
  return [low < 0 ? low - air : 0, high > 0 ? high + air : 0];
}
