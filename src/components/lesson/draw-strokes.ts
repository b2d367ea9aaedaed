/** A place in a plot: shares of its width from the left and of its height from below, within 0 … 1. */
export type Place = readonly [across: number, up: number];

/** What strokes are drawn on. */
export interface Paper {
  /** Whether it may be drawn on now. */
  ready(): boolean;
  line(from: Place, to: Place): void;
  /** @returns what takes back everything drawn since. */
  mark(): () => void;
}

/**
 * Draws with the mouse, a pen or one finger, which then does not scroll the page (`touch-action` in the style
 * sheet). Two fingers zoom: the browser then cancels the pointer, and the stroke is taken back.
 */
export function drawStrokes(board: HTMLElement, paper: Paper): void {
  let last: Place | null = null;
  let moved = false;
  let undo = () => {};

  board.addEventListener('pointerdown', (event) => {
    if (!paper.ready() || !event.isPrimary || event.button !== 0) return;
    last = placeIn(board, event);
    undo = paper.mark();
    moved = event.pointerType !== 'touch';
    if (moved) paper.line(last, last);
    if (event.isTrusted) board.setPointerCapture(event.pointerId); // what is drawn again has no pointer
  });
  board.addEventListener('pointermove', (event) => {
    if (!last || !event.isPrimary) return;
    const next = placeIn(board, event);
    paper.line(last, next);
    [last, moved] = [next, true];
  });
  board.addEventListener('pointerup', () => {
    if (last && !moved) paper.line(last, last); // a tap sets one point
    last = null;
  });
  board.addEventListener('pointercancel', () => {
    if (last) undo();
    last = null;
  });
}

function placeIn(board: HTMLElement, { clientX, clientY }: PointerEvent): Place {
  const { left, bottom, width, height } = board.getBoundingClientRect();
  return [within((clientX - left) / width), within((bottom - clientY) / height)];
}

const within = (share: number): number => Math.min(Math.max(share, 0), 1);
