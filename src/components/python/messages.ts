import type { Failure } from '../../lib/python/failure.ts';
import type { Check } from '../../lib/python/interpreter.ts';

/** What the page asks of a worker, once: a script to run, and what to check it with. */
export interface Asked {
  readonly script: string;
  readonly check?: Check | undefined;
}

/** What a running script tells the page, a message a moment. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'figure'; readonly json: string }
  | { readonly kind: 'verdict'; readonly json: string }
  /** Besides what Python names, a failure is `Stopped` by the reader, `TooLong`, or `NotLoaded`. */
  | { readonly kind: 'ended'; readonly failure: Failure | null };
