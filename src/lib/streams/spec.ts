import { constant } from './constant.ts';
import { normal } from './normal.ts';
import { ramp } from './ramp.ts';

/** A stream as plain data: its name and what it is made from. `value` is a gradient, `steps` how many. */
export type StreamSpec =
  | { readonly stream: 'constant'; readonly value: number; readonly steps: number }
  | { readonly stream: 'ramp'; readonly steps: number }
  | { readonly stream: 'normal'; readonly seed: number; readonly steps: number }
  | { readonly stream: 'values'; readonly values: readonly number[] };

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
