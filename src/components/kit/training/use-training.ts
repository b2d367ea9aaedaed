import { useEffect } from 'react';

import type { Job } from '../../../lib/train/jobs.ts';
import { same } from '../../../lib/same.ts';
import { keyOf } from '../../../lib/train/key.ts';
import { useStatus, useWidget } from '../context.ts';
import type { Told, Wanted } from './messages.ts';
import { arrived, isEnded, keep } from './results.ts';
import { trainingWorker } from './worker.ts';

/** What each view in sight wants. */
const wants = new Map<object, Wanted>();
let worker: Worker | null = null;
let asked = '';

/** Tells the worker what all views in sight want; it is made for the first of them. */
function ask(): void {
  const jobs = [...wants.values()].flat().filter((job) => !isEnded(job));
  const now = jobs.map(keyOf).join();
  if (now === asked) return;
  asked = now;
  if (!worker) {
    if (jobs.length === 0) return;
    worker = trainingWorker();
    worker.onmessage = ({ data: { key, result, ended } }: MessageEvent<Told>) =>
      keep(key, result, ended);
  }
  worker.postMessage(jobs);
}

/**
 * Has a widget's jobs trained in a worker from its first change on, while it is in sight, and the widget follow what
 * comes. Out of sight, or in a hidden page, nothing is trained.
 */
export function useTraining(jobsOf: (state: never) => readonly Job[]): void {
  const { store, root } = useWidget();
  const live = useStatus('live');
  useEffect(() => {
    const element = root.current;
    if (!live || !element) return undefined;
    const me = {};
    let inSight = false;
    let mine: readonly string[] = [];
    const say = () => {
      const jobs = jobsOf(store.state.get() as never); // the widget's own
      mine = jobs.map(keyOf);
      wants.set(me, inSight && !document.hidden ? jobs : []);
      ask();
    };
    const follow = (state: object) => {
      const keys = jobsOf(state as never).map(keyOf);
      if (!same(keys, mine)) say(); // a step that is looked at trains nothing else
    };
    const sight = new IntersectionObserver((entries) => {
      inSight = entries.at(-1)?.isIntersecting ?? false;
      say();
    });
    sight.observe(element);
    document.addEventListener('visibilitychange', say);
    const stops = [
      store.state.listen(follow),
      arrived.listen(({ key }) => {
        // While it plays, its next step shows it.
        if (mine.includes(key) && !store.status.get().playing) store.refresh();
      }),
      store.status.listen(({ playing }, before) => {
        if (before?.playing && !playing) store.refresh();
      }),
    ];
    return () => {
      wants.delete(me);
      ask();
      sight.disconnect();
      document.removeEventListener('visibilitychange', say);
      for (const stop of stops) stop();
    };
  }, [live, store, root, jobsOf]);
}
