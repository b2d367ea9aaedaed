import { diagnose, type Diagnosis, type Verdict } from '../../../lib/museum/diagnose.ts';
import { fingerprint } from '../../../lib/museum/fingerprint.ts';
import { TEST_STREAMS } from '../../../lib/museum/test-streams.ts';
import { VARIANT_IDS } from '../../../lib/museum/made.ts';
import type { State } from './params.ts';

/** Why there is no diagnosis: the list of gradients ends too early, or one parameter makes no update. */
export type Problem =
  | { readonly kind: 'short'; readonly has: number; readonly needs: number }
  | { readonly kind: 'few' };

/** What the widget shows of a state. */
export interface Run {
  readonly problem: Problem | null;
  /** What the values say; null where there is a problem. */
  readonly verdict: Verdict['verdict'] | null;
  /** What explains them: all that fit, or the nearest three where none does. */
  readonly candidates: readonly Diagnosis[];
  /** The steps of the reader's updates, and these. */
  readonly steps: readonly number[];
  readonly updates: Float64Array;
  /** The gradients from step 1 on, as far as the run is drawn. */
  readonly gradients: Float64Array;
  /** Adam as published, without a scale. */
  readonly right: Float64Array;
  /** What the first candidate makes, and what Adam makes, in the reader's scale. */
  readonly best: Float64Array | null;
  readonly due: Float64Array | null;
}

/** How many of the nearest are named where none fits. */
const NEAREST = 3;

/** How many variants are known. */
export const KNOWN = VARIANT_IDS.length;

const differences = (values: readonly number[]): number[] =>
  values.slice(1).map((x, i) => (values[i] ?? NaN) - x);

/** The gradients as far as they go, at most so many. */
function gradientsOf(
  { stream, g, gradients }: Pick<State, 'stream' | 'g' | 'gradients'>,
  length: number,
): Float64Array {
  if (stream === 'constant') return new Float64Array(length).fill(g);
  const list: readonly number[] = stream === 'values' ? gradients : TEST_STREAMS[stream];
  return Float64Array.from(list.slice(0, length));
}

const scaled = (values: Float64Array, scale: number): Float64Array =>
  values.map((value) => value * scale);

/** What a state asks of the library, or why it asks nothing. */
export function askedOf(state: State) {
  const { observed, values, step, digits, beta1, beta2, eps, rate, lr } = state;
  const given = observed === 'parameters' ? differences(values) : values;
  const updates = Float64Array.from(given.length > 0 ? given : [NaN]);
  const needs = step - 1 + updates.length;
  const gradients = gradientsOf(state, needs);
  const short = { kind: 'short', has: gradients.length, needs } as const;
  const problem: Problem | null =
    given.length === 0 ? { kind: 'few' } : gradients.length < needs ? short : null;
  const settings = { beta1, beta2, eps, ...(rate === 'known' && { lr }) };
  const context = { ...settings, gradients, step, observed, ...(digits > 0 && { digits }) };
  return { updates, gradients, problem, settings, context };
}

/** Compares the reader's values with what every known variant makes of the same gradients. */
export function run(state: State): Run {
  const { updates, gradients, problem, settings, context } = askedOf(state);
  const right = fingerprint('separate', gradients, settings);
  const seen = {
    steps: Array.from(updates, (_, i) => state.step + i),
    updates,
    gradients,
    right,
  };
  if (problem) {
    const nothing = { verdict: null, candidates: [], best: null };
    return { problem, ...seen, ...nothing, due: scaled(right, 1) };
  }
  const { verdict, ranked } = diagnose(state.values, context);
  const fitting = ranked.filter(({ fits }) => fits);
  const candidates = fitting.length > 0 ? fitting : ranked.slice(0, NEAREST);
  const first = candidates[0]!; // there are more variants than none
  const made = fingerprint(first.variant, gradients, { ...settings, ...first.settings });
  return {
    problem: null,
    verdict,
    candidates,
    ...seen,
    best: first.variant === 'separate' ? null : scaled(made, first.scale),
    due: scaled(right, first.scale),
  };
}
