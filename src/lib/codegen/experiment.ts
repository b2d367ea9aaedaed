import type { CorrectionName } from '../optim/index.ts';
import { constant, normal, ramp } from '../streams/index.ts';

/** Where an experiment's gradients come from. */
export type StreamSpec =
  | { readonly stream: 'constant'; readonly value: number; readonly steps: number }
  | { readonly stream: 'ramp'; readonly steps: number }
  | { readonly stream: 'normal'; readonly seed: number; readonly steps: number }
  | { readonly stream: 'values'; readonly values: readonly number[] };

/** One experiment: a stream, Adam's settings, and the corrections to compare. */
export interface Experiment {
  readonly stream: StreamSpec;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly corrections: readonly CorrectionName[];
}

/**
 * The gradients of a stream.
 *
 * @throws RangeError as the stream does, when a length, a seed or a value is out of range.
 * @example gradientsOf({ stream: 'ramp', steps: 3 }) // Float64Array [0, 1, 2]
 */
export const gradientsOf = (spec: StreamSpec): Float64Array => {
  switch (spec.stream) {
    case 'constant':
      return constant(spec.value, spec.steps);
    case 'ramp':
      return ramp(spec.steps);
    case 'normal':
      return normal(spec.steps, spec.seed);
    case 'values':
      return Float64Array.from(spec.values);
  }
};

/** A correction's name as a function is called in Python: 'in-place' → 'in_place'. */
export const snake = (name: string): string => name.replaceAll('-', '_');

/** A name as a function is called in TypeScript: 'in-place' and 'in_place' → 'inPlace'. */
export const camel = (name: string): string =>
  name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
