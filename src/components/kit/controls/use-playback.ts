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

/** Moves on while `playing`, at most once a frame, and says when it has come to the end. */
export function usePlayback({ playing, ended, perSecond, onStep, onEnd }: Playback): void {
  const advance = useEffectEvent(() => (ended ? onEnd() : onStep()));
  useEffect(() => {
    if (!playing) return;
    let due = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      if (now >= due) {
        due = Math.max(due + 1000 / perSecond, now);
        advance();
      }
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [playing, perSecond]);
}
