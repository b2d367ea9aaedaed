import type { Job } from '../../../lib/train/jobs.ts';

/** What the page asks its worker for: all that is to be trained now, in this order; nothing lets it rest. */
export type Wanted = readonly Job[];

/** What the worker has so far. */
export interface Told {
  /** The job's name. */
  readonly key: string;
  readonly result: object;
  readonly ended: boolean;
}
