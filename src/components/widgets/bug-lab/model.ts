import { keepLast } from '../../../lib/keep.ts';
import type { Experiment } from '../../../lib/codegen/experiment.ts';
import { firstDivergence } from '../../../lib/optim/divergence.ts';
import { adamTrace, type AdamTrace } from '../../../lib/optim/trace.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { gradientsOf, type StreamSpec } from '../../../lib/streams/spec.ts';
import type { State } from './params.ts';

/** Why a value has no place on the axis. */
export type GapKind = 'negative' | 'zero' | 'infinite' | 'nan' | 'huge';

export const GAP_KINDS: readonly GapKind[] = ['negative', 'zero', 'infinite', 'nan', 'huge'];

/** Beyond this a linear axis would overflow. */
export const HUGE = 1e300;

/** Values on the figure's axis, one a step. */
export interface Line {
  /** In axis units: the values themselves, or their decimal logarithms; NaN where there is a gap. */
  readonly heights: Float64Array;
  readonly gaps: readonly { readonly step: number; readonly kind: GapKind }[];
}

/** One correction's run, as far as the lab shows it. */
export interface Series extends Line {
  readonly correction: CorrectionName;
  readonly trace: AdamTrace;
  /** The quantity on show, one value a step. */
  readonly values: Float64Array;
  /** The first step whose values are not those of `separate`, from 1; null where they never part. */
  readonly divergesAt: number | null;
}

/** What the lab shows of a state. */
export interface Lab {
  readonly g: Float64Array;
  readonly steps: number;
  /** The step under the cursor, from 1, never past the end. */
  readonly step: number;
  readonly quantity: State['quantity'];
  readonly log: boolean;
  readonly series: readonly Series[];
  /** The series a sentence about the figure speaks of: the first on show that goes wrong, else the first. */
  readonly subject: Series;
  /** The right values: the quantity on show under `separate`. */
  readonly due: Float64Array;
  /** The gradient in the quantity's own unit, where it has one: g beside m, g² beside v, |g| beside √v. */
  readonly gradient: Line;
  /** The kinds of gaps there are. */
  readonly lanes: readonly GapKind[];
}

/** The experiment behind a state, as the source generators take it. */
export function experimentOf(state: Omit<State, 'quantity' | 'scale' | 'step'>): Experiment {
  const { stream, value, seed, values, steps, beta1, beta2, eps, show } = state;
  const spec = (): StreamSpec => {
    if (stream === 'constant') return { stream, value, steps };
    if (stream === 'ramp') return { stream, steps };
    return stream === 'normal' ? { stream, seed, steps } : { stream, values };
  };
  return { stream: spec(), beta1, beta2, eps, corrections: show };
}

/** Every correction's run and the right one beside them; the cursor and the axes change none of them. */
const tracesOf = keepLast(
  (
    stream: State['stream'],
    value: number,
    seed: number,
    values: State['values'],
    steps: number,
    beta1: number,
    beta2: number,
    eps: number,
    show: State['show'],
  ) => {
    const setting = { stream, value, seed, values, steps, beta1, beta2, eps, show };
    const g = gradientsOf(experimentOf(setting).stream);
    const traceOf = (correction: CorrectionName) => adamTrace(g, { beta1, beta2, eps, correction });
    const right = traceOf('separate');
    const shown = show.map((correction) => ({
      correction,
      trace: correction === 'separate' ? right : traceOf(correction),
    }));
    return { g, right, shown };
  },
);

/** Runs the loop with every correction on show, and finds a place for each of its values. */
export function run(state: State): Lab {
  const { stream, value, seed, values, beta1, beta2, eps, show, quantity, scale } = state;
  const traces = tracesOf(stream, value, seed, values, state.steps, beta1, beta2, eps, show);
  const { g, right, shown } = traces;
  const log = scale === 'log';
  const due = quantityOf(right, quantity);
  const series = shown.map(({ correction, trace }): Series => {
    const own = quantityOf(trace, quantity);
    const divergesAt = firstDivergence(own, due);
    return { correction, trace, values: own, divergesAt, ...lineOf(own, log) };
  });
  const gradient = lineOf(inUnitOf(g, quantity), log);
  const found = new Set([...series, gradient].flatMap(({ gaps }) => gaps.map(({ kind }) => kind)));
  const steps = g.length;
  return {
    g,
    steps,
    step: Math.min(state.step ?? steps, steps),
    quantity,
    log,
    series,
    subject: subjectOf(series),
    due,
    gradient,
    lanes: GAP_KINDS.filter((kind) => found.has(kind)),
  };
}

export { stepsIn } from './params.ts';

const subjectOf = (series: readonly Series[]): Series =>
  series.find(({ divergesAt }) => divergesAt !== null) ??
  series.find(({ correction }) => correction !== 'separate') ??
  series[0]!; // `show` is never empty

/** What the optimizer would use: for the averages, the corrected ones. */
function quantityOf(trace: AdamTrace, quantity: State['quantity']): Float64Array {
  if (quantity === 'update') return trace.update;
  if (quantity === 'm') return trace.mHat;
  return quantity === 'v' ? trace.vHat : trace.vHat.map(Math.sqrt);
}

function inUnitOf(g: Float64Array, quantity: State['quantity']): Float64Array {
  if (quantity === 'update') return new Float64Array();
  if (quantity === 'm') return g;
  return quantity === 'v' ? g.map((each) => each * each) : g.map(Math.abs);
}

/** Why `value` cannot stand on the axis, or null where it can. */
export function gapOf(value: number, log: boolean): GapKind | null {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return 'infinite';
  if (log) return value > 0 ? null : value < 0 ? 'negative' : 'zero';
  return Math.abs(value) > HUGE ? 'huge' : null;
}

function lineOf(values: Float64Array, log: boolean): Line {
  const gaps: Line['gaps'][number][] = [];
  const heights = values.map((value, i) => {
    const kind = gapOf(value, log);
    if (kind === null) return log ? Math.log10(value) : value;
    gaps.push({ step: i + 1, kind });
    return NaN;
  });
  return { heights, gaps };
}
