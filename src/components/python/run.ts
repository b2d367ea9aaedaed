import type { Failure } from '../../lib/python/failure.ts';
import type { Asked, Told } from './messages.ts';

/** Milliseconds that a script may take, its loading not counted. */
export const LIMIT = 10_000;

/** Runs a script in a worker of its own, and tells what it tells; `stop` ends it wherever it is. */
export function run(asked: Asked, hear: (told: Told) => void): { stop(): void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let clock: ReturnType<typeof setTimeout> | undefined;
  const end = (failure: Failure | null): void => {
    clearTimeout(clock);
    worker.terminate();
    hear({ kind: 'ended', failure });
  };
  const early = (type: string, message = ''): void => end({ type, message, line: null });
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'ended') {
      end(data.failure);
      return;
    }
    if (data.kind === 'ready') clock = setTimeout(() => early('TooLong'), LIMIT);
    hear(data);
  };
  worker.onerror = ({ message }) => early('NotLoaded', message);
  worker.postMessage(asked);
  return { stop: () => early('Stopped') };
}
