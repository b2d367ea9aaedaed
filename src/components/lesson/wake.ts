/** Fetching, only when it is time, what a reader who just looks does not need. @module */

/** What a reader does who is about to read on. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'];
/** How long, in ms, to wait before asking again for what could not be fetched. */
const PATIENCE = 1000;

/** Loads at the first sign of a reader, or at once where the page opens below its top; again at a later sign should it fail. */
export function atFirstSign(load: () => Promise<unknown>): void {
  const start = () => {
    for (const type of SIGNS) removeEventListener(type, start, true);
    load().catch(() => setTimeout(wait, PATIENCE));
  };
  const wait = () => {
    for (const type of SIGNS) addEventListener(type, start, { capture: true, passive: true });
  };
  // Before a frame, a page that is still being put together would be laid out once more to say where it stands.
  requestAnimationFrame(() => {
    if (scrollY > 0) start();
    else wait();
  });
}

/** Loads once an element of the selector is less than a screen away. */
export function whenNear(selector: string, load: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
