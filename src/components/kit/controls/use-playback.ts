import { useEffect, useEffectEvent } from 'react';

interface Playback {
  readonly playing: boolean;
  /** Steps a second. */
  readonly perSecond: number;
  /** Moves on, or ends it where there is no step left. */
  readonly onStep: () => void;
}

/**
 * Moves on while `playing`. A step comes by the clock, at most one until the frame
 * that shows it is there: a page that is not seen has no frames, and takes no step.
 */
export function usePlayback({ playing, perSecond, onStep }: Playback): void {
  const advance = useEffectEvent(onStep);
  useEffect(() => {
    if (!playing) return;
    let due = performance.now();
    let [timer, request] = [0, 0];
    const tick = () => {
      const between = 1000 / perSecond;
      due = Math.max(due, performance.now() - 2 * between) + between; // a frame that was late is made up for
      advance();
      request = requestAnimationFrame(() => {
        timer = window.setTimeout(tick, due - performance.now());
      });
    };
    request = requestAnimationFrame(tick);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
    };
  }, [playing, perSecond]);
}
