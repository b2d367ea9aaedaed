/** What a browser says that it does, as it does it. @module */
import type { CDPSession } from '@playwright/test';

/** One thing that a thread did. */
export interface Traced {
  readonly name: string;
  /** When it began, in µs. */
  readonly ts: number;
  /** How long it took, in µs. */
  readonly dur?: number;
  /** Processor time of it, in µs, where it is told. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** Chromium before 150 calls a task the first. */
const TASK = /^(ThreadControllerImpl::)?RunTask$/;
export const isTask = ({ name }: Traced): boolean => TASK.test(name);

/** What all threads do while `act` goes on. */
export async function traced(
  cdp: CDPSession,
  act: () => Promise<void>,
): Promise<readonly Traced[]> {
  const events: Traced[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as Traced[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  await act();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * What the page's main thread did: of the main threads of all pages, a spare one's among them, the busiest.
 *
 * @throws Error where the browser tells of no task of it.
 */
export function ofPage(events: readonly Traced[]): readonly Traced[] {
  const thread = ({ pid, tid }: Traced) => `${pid}.${tid}`;
  const busy = new Map(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => [thread(event), 0]),
  );
  for (const event of events.filter(isTask)) {
    const before = busy.get(thread(event));
    if (before !== undefined) busy.set(thread(event), before + (event.dur ?? 0));
  }
  const [page, most = 0] = [...busy].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (most === 0)
    throw new Error(
      'This browser tells of no task of its main thread, so there is nothing to measure. Name a whole Chrome or Chromium in CHROMIUM_PATH.',
    );
  return events.filter((event) => thread(event) === page);
}
