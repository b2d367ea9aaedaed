import type { KeyboardEvent } from 'react';

import { useSettled, useWidget } from '../context.ts';
import type { Shown } from '../store.ts';
import type { KitWords } from '../words/index.ts';
import type { Place } from './marks.ts';

/** A point of a figure that a reader may move. */
export interface HandleOf<S extends object, R, W> {
  /** Where it is, in axis units. */
  readonly at: (shown: Shown<S, R>) => Place;
  /** What it is and where, in words. */
  readonly label: (state: S, words: W & KitWords) => string;
  readonly onMove: (x: number, y: number, state: S) => void;
  /** How far an arrow key moves it, in axis units; a tenth of it with Shift. */
  readonly keyStep: Place;
}

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The way to move a figure's handle without a pointer: a button that answers the arrow keys. */
export function HandleKeys<S extends object, R, W>({
  handle,
}: {
  readonly handle: HandleOf<S, R, W>;
}) {
  const { store, words } = useWidget<S, R, W>();
  const { at, onMove, keyStep } = handle;
  const label = useSettled(store.state, (state) => handle.label(state, words));
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const share = event.shiftKey ? 0.1 : 1;
    const moved = (from: number, by: number) => Number((from + by * share).toPrecision(12));
    const state = store.state.get();
    const [x, y] = at({ ...store.shown.get(), state }); // a key may come before the last one is shown
    onMove(moved(x, arrow[0] * keyStep[0]), moved(y, arrow[1] * keyStep[1]), state);
  };
  return (
    <button type="button" className="handle-keys" onKeyDown={onKeyDown}>
      <b>{label}</b> <small>{words['handle.drag']}</small>{' '}
      <span className="keys-only">
        <span aria-hidden="true">←↑↓→</span> <small>{words['handle.keys']}</small>
      </span>
    </button>
  );
}
