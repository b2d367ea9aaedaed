import type { ReactNode } from 'react';

import { useDriver } from '../../kit/controls/use-driver.ts';
import { usePlayback } from '../../kit/controls/use-playback.ts';
import { usePart, useStatus, useWidget } from '../../kit/context.ts';
import { cursorAfter, LAST, linesRun, type Run } from './model.ts';
import { STEPS, type State } from './params.ts';
import type { Words } from './strings.en.ts';

export const PACES = ['line', 'step'] as const;
/** What a moment of playing runs. */
export type Pace = (typeof PACES)[number];
/** Lines or steps a second. */
const PER_SECOND: Readonly<Record<Pace, number>> = { line: 1.5, step: 6 };

interface LinePlayerProps {
  readonly pace: Pace;
  /** The slider for the step. */
  readonly children: ReactNode;
}

/** Moves the cursor: by a line, by itself, or to any step. */
export function LinePlayer({ pace, children }: LinePlayerProps) {
  const { store, words } = useWidget<State, Run, Words>();
  const playing = useStatus('playing');
  const lines = usePart(store.state, linesRun);
  const { step } = cursorAfter(lines);
  const ended = pace === 'line' ? lines >= LAST : step >= STEPS;
  const nextLine = () => store.set(cursorAfter(lines + 1));
  usePlayback({
    playing,
    perSecond: PER_SECOND[pace],
    onStep: () => {
      if (ended) store.play(false);
      else if (pace === 'line') nextLine();
      else store.set({ step: step + 1 });
    },
  });
  const toggle = () => {
    if (!playing && ended) store.set(cursorAfter(0));
    store.play(!playing);
  };
  useDriver({
    at: () => ({ step, steps: STEPS }),
    go: (to) => {
      store.play(false);
      store.set({ step: Math.min(Math.max(Math.round(to), 0), STEPS) });
    },
    play: (on) => {
      if (on !== playing) toggle();
    },
  });
  return (
    <div className="player">
      <div className="player-buttons">
        <button type="button" className="play" onClick={toggle}>
          {words[playing ? 'player.pause' : 'player.play']}
        </button>
        <button
          type="button"
          disabled={lines >= LAST}
          onClick={() => {
            store.play(false);
            nextLine();
          }}
        >
          {words['cursor.line-forward']}
        </button>
      </div>
      {children}
    </div>
  );
}
