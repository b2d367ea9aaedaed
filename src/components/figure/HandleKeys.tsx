import type { KeyboardEvent } from 'react';

/** A point of a figure that a reader may move. */
export interface Handle {
  readonly x: number;
  readonly y: number;
  /** What it is and where, in words. */
  readonly label: string;
  readonly onMove: (x: number, y: number) => void;
  /** How far an arrow key moves it, in axis units; a tenth of it with Shift. */
  readonly keyStep: readonly [dx: number, dy: number];
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The way to move a figure's handle without a pointer: a button that answers the arrow keys. */
export function HandleKeys({ handle, hint }: { readonly handle: Handle; readonly hint: string }) {
  const { x, y, label, onMove, keyStep } = handle;
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const share = event.shiftKey ? 0.1 : 1;
    const moved = (from: number, by: number) => Number((from + by * share).toPrecision(12));
    onMove(moved(x, arrow[0] * keyStep[0]), moved(y, arrow[1] * keyStep[1]));
  };
  return (
    <button type="button" className="handle-keys" onKeyDown={onKeyDown}>
      <b>{label}</b> <span aria-hidden="true">←↑↓→</span> <small>{hint}</small>
    </button>
  );
}
