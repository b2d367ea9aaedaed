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

/** A frame that comes about so long (ms) after it was asked for. */
const FRAME = 1000 / 60;

/**
 * Moves on while `playing`, at most once a frame, and says when it has come to the end. Between two steps no frame is
 * asked for: a browser would lay out and paint a page in which nothing has moved.
 */
export function usePlayback({ playing, ended, perSecond, onStep, onEnd }: Playback): void {
  const advance = useEffectEvent(() => (ended ? onEnd() : onStep()));
  useEffect(() => {
    if (!playing) return;
    let due = performance.now();
    let [timer, request] = [0, 0];
    const tick = (now: number) => {
      if (now >= due) {
        due = Math.max(due + 1000 / perSecond, now);
        advance();
      }
      const rest = due - performance.now() - FRAME;
      if (rest > FRAME) timer = window.setTimeout(ask, rest);
      else ask();
    };
    const ask = () => {
      request = requestAnimationFrame(tick);
    };
    ask();
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
    };
  }, [playing, perSecond]);
}
