/** Events by which a reader shows to be about to do something, wherever on the page. */
const INTENTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'input',
  'click',
];

/** What tells whether the pointer has moved: its own word, or another place on the screen than when it was last heard of. */
export function moves(): (event: PointerEvent) => boolean {
  let place: readonly [x: number, y: number] | undefined;
  return ({ movementX, movementY, screenX, screenY }) => {
    const [x, y] = place ?? [screenX, screenY];
    place = [screenX, screenY];
    return movementX !== 0 || movementY !== 0 || screenX !== x || screenY !== y;
  };
}

const isMove = moves();

let first: Promise<void> | undefined;

/** Resolves at the first of them, from its first call on: what came before a later call counts. */
export const intended = (): Promise<void> =>
  (first ??= new Promise((resolve) => {
    const all = new AbortController();
    for (const type of INTENTS)
      addEventListener(
        type,
        (event) => {
          // Some parts scroll by themselves: the list of lessons, to the one that is open.
          if (type === 'scroll' && event.target !== document) return;
          // Chromium tells a page that came under a mouse at rest of a move, which is none.
          if (type === 'pointermove' && !isMove(event as PointerEvent)) return;
          all.abort();
          resolve();
        },
        { capture: true, passive: true, signal: all.signal },
      );
  }));
