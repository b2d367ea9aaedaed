import { gradientsOf, type Experiment, type StreamSpec } from '../../../lib/codegen/experiment.ts';
import { firstDivergence } from '../../../lib/optim/divergence.ts';
import { adamTrace, type AdamTrace } from '../../../lib/optim/trace.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import type { LabState, Quantity } from './state.ts';

/** One correction's run, as far as the lab shows it. */
export interface Series {
  readonly correction: CorrectionName;
  readonly trace: AdamTrace;
  /** The quantity on show, one value a step. */
  readonly values: Float64Array;
  /** The first step whose values are not those of `separate`, from 1; null where they never part. */
  readonly divergesAt: number | null;
}

export interface Run {
  readonly g: Float64Array;
  /** The step under the cursor, from 1, never past the end. */
  readonly step: number;
  readonly series: readonly Series[];
  /** The right values: the quantity on show under `separate`. */
  readonly due: Float64Array;
}

/** The stream a state asks for, as the source generators take it. */
export function streamOf(state: LabState): StreamSpec {
  const { stream, value, seed, steps, values } = state;
  if (stream === 'constant') return { stream, value, steps };
  if (stream === 'ramp') return { stream, steps };
  if (stream === 'normal') return { stream, seed, steps };
  return { stream, values };
}

/** Runs every correction on show, and the right one beside them. */
export function run(state: LabState): Run {
  const g = gradientsOf(streamOf(state));
  const { beta1, beta2, eps } = state;
  const trace = (correction: CorrectionName) => adamTrace(g, { beta1, beta2, eps, correction });
  const right = trace('separate');
  const due = quantityOf(right, state.quantity);
  const series = state.show.map((correction) => {
    const own = correction === 'separate' ? right : trace(correction);
    const values = quantityOf(own, state.quantity);
    return { correction, trace: own, values, divergesAt: firstDivergence(values, due) };
  });
  return { g, due, series, step: Math.min(state.step ?? g.length, g.length) };
}

/** What the optimizer would use: for the averages, the corrected ones. */
function quantityOf(trace: AdamTrace, quantity: Quantity): Float64Array {
  if (quantity === 'update') return trace.update;
  if (quantity === 'm') return trace.mHat;
  return quantity === 'v' ? trace.vHat : trace.vHat.map(Math.sqrt);
}

/** The experiment behind a state, for its source code. */
export const experimentOf = (state: LabState): Experiment => ({
  stream: streamOf(state),
  beta1: state.beta1,
  beta2: state.beta2,
  eps: state.eps,
  corrections: state.show,
});

/** The series a sentence about the figure speaks of: the first wrong one on show, or the right one. */
export const subjectOf = ({ series }: Run): Series =>
  series.find(({ correction }) => correction !== 'separate') ?? series[0]!; // `show` is never empty
