/** Good manners in a deck: what is not seen does not move, and keys that no control uses belong to the slides. @module */
import type { Store } from '../components/kit/store.ts';

/**
 * Pauses a run while it cannot be seen, and lets it go on afterwards unless the reader paused it meanwhile.
 *
 * @returns what a slide that comes and goes says.
 */
export function pauseUnseen(store: Store, root: Element): (shown: boolean) => void {
  const hiding = new Set<string>();
  let held = false;
  const note = (why: string, hides: boolean) => {
    if (hides) hiding.add(why);
    else hiding.delete(why);
    if (hiding.size > 0 && store.status.get().playing) {
      held = true;
      store.play(false);
    } else if (hiding.size === 0 && held) {
      held = false;
      store.driver.current?.play?.(true);
    }
  };
  // A press while nothing is seen cannot be the reader's; one that is seen decides.
  store.status.listen(({ playing }) => {
    if (playing && hiding.size > 0) {
      held = true;
      store.play(false);
    } else if (playing) held = false;
  });
  const hidden = () => note('page', document.hidden);
  document.addEventListener('visibilitychange', hidden);
  hidden();
  const sized = () => note('size', innerWidth === 0 || innerHeight === 0);
  addEventListener('resize', sized);
  sized();
  watchVisibility(root, (seen) => note('covered', !seen));
  return (shown) => note('slide', !shown);
}

/** Chromium tells whether a frame is seen at all; what scales a slide may hide that for good, so only its loss counts. */
function watchVisibility(root: Element, tell: (seen: boolean) => void): void {
  let seen = false;
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const { isVisible, isIntersecting } = entries.at(-1) as IntersectionObserverEntry & {
      readonly isVisible?: boolean;
    };
    if (isVisible) seen = true;
    tell(isIntersecting && (isVisible !== false || !seen));
  }, options);
  observer.observe(root);
}

/** Which controls use which keys by themselves, by `event.code`. */
const USES: readonly (readonly [selector: string, codes: RegExp])[] = [
  ['input, select, textarea', /^(Arrow|Space$)/],
  ['button, summary', /^Space$/],
];

/** Which way a key changes a slide. */
const WAYS = {
  PageDown: 'next',
  PageUp: 'prev',
  Space: 'next',
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowDown: 'down',
  ArrowUp: 'up',
} as const;
export type Way = (typeof WAYS)[keyof typeof WAYS];

/**
 * Hands on the keys that no control uses.
 *
 * @param pages - whether PageUp and PageDown are handed on even where a control would use them.
 * @param hand - is told the way, and whether to keep the key from the page.
 */
export function handKeys(pages: boolean, hand: (way: Way) => boolean): void {
  const wayOf = ({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): Way | undefined =>
    altKey || ctrlKey || metaKey ? undefined : (WAYS as Partial<Record<string, Way>>)[code];
  const isPage = ({ code }: KeyboardEvent) => code.startsWith('Page');
  const take = (event: KeyboardEvent, way: Way) => {
    if (!hand(way)) return;
    event.preventDefault();
    event.stopPropagation();
    // The next key is for the slide that comes, not for a control on the one that went.
    (document.activeElement as HTMLElement | null)?.blur();
  };
  addEventListener(
    'keydown',
    (event) => {
      const way = wayOf(event);
      if (pages && way && isPage(event)) take(event, way);
    },
    true,
  );
  addEventListener('keydown', (event) => {
    const way = wayOf(event);
    if (!way || event.defaultPrevented || (pages && isPage(event))) return;
    const at = event.target instanceof Element ? event.target : document.body;
    const used = USES.some(([selector, codes]) => codes.test(event.code) && at.closest(selector));
    if (!used) take(event, way);
  });
}
