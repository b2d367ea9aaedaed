import type { CorrectionName } from '../optim/index.ts';
import type { StreamSpec } from '../streams/spec.ts';

/** One experiment: a stream, Adam's settings, and the corrections to compare. */
export interface Experiment {
  readonly stream: StreamSpec;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly corrections: readonly CorrectionName[];
}

/** A correction's name as a function is called in Python: 'in-place' → 'in_place'. */
export const snake = (name: string): string => name.replaceAll('-', '_');

/** A name as a function is called in TypeScript: 'in-place' and 'in_place' → 'inPlace'. */
export const camel = (name: string): string =>
  name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
