import type { Comma } from './paste-comma.ts';

/** What a text held besides the stream: a head, labels, a count of the rows. */
export type Left = 'head' | 'labels' | 'count';

/** One way to read a text. */
export interface Reading {
  readonly values: Float64Array;
  /** What it takes a comma between two digits for. */
  readonly comma: Comma;
  /** The column it takes, by name or number, where there are several. */
  readonly column?: string;
  readonly left: readonly Left[];
}
