/** Trains while a page is built. @module */
import { whole, type Job } from '../../../lib/train/jobs.ts';
import { keyOf } from '../../../lib/train/key.ts';
import type { Given } from './results.ts';

/**
 * What a page carries of some jobs, trained to their end.
 *
 * @param seen - which entry of the lists named is seen at once: only that one is carried.
 */
export const givenOf = (
  jobs: readonly Job[],
  lists: readonly string[] = [],
  seen: (length: number) => number = (length) => length - 1,
): Given =>
  JSON.stringify(
    jobs.map((job) => [
      keyOf(job),
      Object.fromEntries(
        Object.entries(whole(job)).map(([name, value]: [string, unknown]) =>
          Array.isArray(value) && lists.includes(name)
            ? [name, value.map((each: unknown, i) => (i === seen(value.length) ? each : null))]
            : [name, value],
        ),
      ),
    ]),
  );
