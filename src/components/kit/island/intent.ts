/** A reader about to do something: any of these, anywhere on the page. */
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

/** Resolves at the first of them, also where it came before anyone asked. */
let first: Promise<void> | undefined;

export const intended = (): Promise<void> =>
  (first ??= new Promise((resolve) => {
    const all = new AbortController();
    for (const type of INTENTS)
      addEventListener(
        type,
        () => {
          all.abort();
          resolve();
        },
        { capture: true, passive: true, signal: all.signal },
      );
  }));
