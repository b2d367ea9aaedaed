import { useEffect, useEffectEvent } from 'react';

interface Playback {
  readonly playing: boolean;
  /** Whether there is no step left. */
  readonly ended: boolean;
  /** Steps a second. */
  readonly perSecond: number;
  readonly onStep: () => void;
  readonly onEnd: () => void;
}

/**
 * Moves on while `playing`, and says when it has come to the end. A step comes by the clock, at most one until the frame
 * that shows it is there: a page that is not seen has no frames, and takes no step.
 */
export function usePlayback({ playing, ended, perSecond, onStep, onEnd }: Playback): void {
  const advance = useEffectEvent(() => (ended ? onEnd() : onStep()));
  useEffect(() => {
    if (!playing) return;
    let due = performance.now();
    let [timer, request] = [0, 0];
    const tick = () => {
      due = Math.max(due + 1000 / perSecond, performance.now());
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
