import type { Experiment } from '../../../lib/codegen/experiment.ts';
import { firstDivergence } from '../../../lib/optim/divergence.ts';
import { adamTrace, type AdamTrace } from '../../../lib/optim/trace.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { gradientsOf, type StreamSpec } from '../../../lib/streams/spec.ts';
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

/** The part of a state that changes what is computed. */
export type Setting = Omit<LabState, 'quantity' | 'scale' | 'step'>;

/** The stream a state asks for, as the source generators take it. */
function streamOf(state: Setting): StreamSpec {
  const { stream, value, seed, steps, values } = state;
  if (stream === 'constant') return { stream, value, steps };
  if (stream === 'ramp') return { stream, steps };
  if (stream === 'normal') return { stream, seed, steps };
  return { stream, values };
}

/** What a run computes, whatever of it is looked at. */
export interface Traces {
  readonly g: Float64Array;
  readonly right: AdamTrace;
  readonly shown: readonly { readonly correction: CorrectionName; readonly trace: AdamTrace }[];
}

/** Runs every correction of an experiment, and the right one beside them. */
export function tracesOf({ stream, beta1, beta2, eps, corrections }: Experiment): Traces {
  const g = gradientsOf(stream);
  const traceOf = (correction: CorrectionName) => adamTrace(g, { beta1, beta2, eps, correction });
  const right = traceOf('separate');
  const shown = corrections.map((correction) => ({
    correction,
    trace: correction === 'separate' ? right : traceOf(correction),
  }));
  return { g, right, shown };
}

/** What of the traces is looked at: one quantity, and the step under the cursor. */
export function viewOf(
  { g, right, shown }: Traces,
  { quantity, step }: Pick<LabState, 'quantity' | 'step'>,
): Run {
  const due = quantityOf(right, quantity);
  const series = shown.map(({ correction, trace }) => {
    const values = quantityOf(trace, quantity);
    return { correction, trace, values, divergesAt: firstDivergence(values, due) };
  });
  return { g, due, series, step: Math.min(step ?? g.length, g.length) };
}

/** The run behind a state. */
export const run = (state: LabState): Run => viewOf(tracesOf(experimentOf(state)), state);

/** What the optimizer would use: for the averages, the corrected ones. */
function quantityOf(trace: AdamTrace, quantity: Quantity): Float64Array {
  if (quantity === 'update') return trace.update;
  if (quantity === 'm') return trace.mHat;
  return quantity === 'v' ? trace.vHat : trace.vHat.map(Math.sqrt);
}

/** The experiment behind a state, for its source code. */
export const experimentOf = (state: Setting): Experiment => ({
  stream: streamOf(state),
  beta1: state.beta1,
  beta2: state.beta2,
  eps: state.eps,
  corrections: state.show,
});

/** The series a sentence about the figure speaks of: the first on show that goes wrong, else the first. */
export const subjectOf = ({ series }: Run): Series =>
  series.find(({ divergesAt }) => divergesAt !== null) ??
  series.find(({ correction }) => correction !== 'separate') ??
  series[0]!; // `show` is never empty
