import { useEffect, useEffectEvent } from 'react';

interface Playback {
  readonly playing: boolean;
  readonly step: number;
  readonly steps: number;
  /** Steps a second. */
  readonly perSecond: number;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}

/** Moves a step onwards while `playing`, at most one a frame, and says when it has come to the end. */
export function usePlayback({ playing, step, steps, perSecond, onStep, onEnd }: Playback): void {
  const advance = useEffectEvent(() => {
    if (step >= steps) onEnd();
    else onStep(step + 1);
  });
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
