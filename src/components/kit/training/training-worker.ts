/** Trains what the page wants, a while at a time, so that it hears what is wanted instead. */
import { begin } from '../../../lib/train/jobs.ts';
import { keyOf } from '../../../lib/train/key.ts';
import type { Told, Wanted } from './messages.ts';

/** Milliseconds between two messages: a figure that follows each costs the page little, and still grows before one's eyes. */
const WHILE = 250;
/** How soon (ms) the first of a job comes. */
const SOON = 50;

/** What has begun and may go on: a rest does not lose it. */
const begun = new Map<string, Generator<object>>();
let wanted: Wanted = [];
let awake = false;

self.onmessage = ({ data }: MessageEvent<Wanted>) => {
  wanted = data;
  if (wanted.length > 0) {
    const names = new Set(wanted.map(keyOf));
    for (const key of begun.keys()) if (!names.has(key)) begun.delete(key);
  }
  if (!awake) void work();
};

async function work(): Promise<void> {
  awake = true;
  for (let [job] = wanted; job; [job] = wanted) {
    const key = keyOf(job);
    const until = performance.now() + (begun.has(key) ? WHILE : SOON);
    const training = begun.get(key) ?? (begin(job) as Generator<object>); // whatever the job
    begun.set(key, training);
    let result: object | undefined;
    let next = training.next();
    while (!next.done) {
      result = next.value;
      if (performance.now() > until) break;
      next = training.next();
    }
    const ended = next.done === true;
    self.postMessage({ key, result, ended } satisfies { [K in keyof Told]: unknown });
    if (ended) {
      begun.delete(key);
      wanted = wanted.filter((each) => keyOf(each) !== key);
    }
    await new Promise((resolve) => setTimeout(resolve)); // hears what is wanted
  }
  awake = false;
}
