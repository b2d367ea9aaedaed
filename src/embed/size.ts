/** Tells the page around an embed how high it is, in each dialect that such a page may speak. @module */

const [LOWEST, HIGHEST] = [120, 4000];
/** More growths than these within a second without a hand on the page are a circle: the host grows it, and it grows. */
const MOST_GROWTHS = 8;

declare global {
  interface Window {
    /** Of pages that ask for `responsive-embedded-sizing`, where a browser knows it. */
    readonly requestResize?: () => void;
  }
}

/** A host's own way to be told a height. */
export type Dialect = (height: number, width: number) => object;

/** WordPress hands a secret in the fragment, which it wants back. */
const wordpress = (): Dialect | null => {
  const secret = /secret=([\w-]{1,64})/.exec(location.hash)?.[1];
  return secret === undefined ? null : (value) => ({ message: 'height', value, secret });
};

/** What a message of the host says it speaks: open-iframe-resizer, or learning platforms by LTI. */
export function dialectOf(data: unknown): Dialect | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, subject } = data as Readonly<Record<string, unknown>>;
  if (type === 'iframe-child-init')
    return (height, width) => ({ type: 'iframe-resized', height, width });
  if (typeof subject === 'string' && subject.startsWith('lti.'))
    return (height) => ({ subject: 'lti.frameResize', height });
  return null;
}

/**
 * Watches how high the content is.
 *
 * @param root - as high as what it holds.
 * @param post - sends a message to the host.
 * @param warn - told once where the host's height and this one's chase each other.
 * @param byItself - whether it is told without being asked.
 */
export function tellSize(
  root: HTMLElement,
  post: (message: object) => void,
  warn: (why: string) => void,
  byItself: boolean,
) {
  const dialects: Dialect[] = [(height, width) => ({ adam: 1, type: 'size', height, width })];
  const own = wordpress();
  if (own) dialects.push(own);
  let last = 0;
  let growths: number[] = [];
  let stopped = false;
  const size = () => ({
    height: Math.min(Math.max(Math.ceil(root.getBoundingClientRect().height), LOWEST), HIGHEST),
    width: Math.ceil(innerWidth),
  });
  const tell = () => {
    const { height, width } = size();
    if (stopped || Math.abs(height - last) < 1) return;
    const now = performance.now();
    growths = [...growths.filter((at) => now - at < 1000), ...(height > last ? [now] : [])];
    last = height;
    if (growths.length > MOST_GROWTHS) {
      stopped = true;
      warn('resize-loop');
      return;
    }
    for (const dialect of dialects) post(dialect(height, width));
    try {
      window.requestResize?.();
    } catch {
      // A browser may let a page ask for it only in a frame that wants it.
    }
  };
  if (byItself) new ResizeObserver(tell).observe(root);
  for (const type of ['pointerdown', 'keydown', 'input'])
    addEventListener(
      type,
      () => {
        growths = [];
      },
      true,
    );
  return {
    size,
    /** Speaks a dialect too, from now on. */
    speak: (dialect: Dialect) => {
      if (dialects.length > 4) return;
      dialects.push(dialect);
      const { height, width } = size();
      post(dialect(height, width));
    },
  };
}

/** How large (times) a figure is on a slide: as large as it may be and whole, as far as it stays readable. */
const FITS = [1.15, 1.05, 0.95, 0.85, 0.75];

/** Makes a figure on a slide as large as its frame has room for; anew where the frame changes, not while a hand moves it. */
export function fitSlide(root: HTMLElement): void {
  const { style } = document.documentElement;
  const fit = () => {
    for (const size of FITS) {
      style.setProperty('--embed-fit', String(size));
      if (root.getBoundingClientRect().height <= innerHeight) return;
    }
  };
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    // A figure is drawn anew for its width in the frame after.
    frame = requestAnimationFrame(() => requestAnimationFrame(fit));
  };
  fit();
  soon();
  addEventListener('resize', soon);
}
