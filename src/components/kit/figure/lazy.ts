import type { Drawing } from './draw.ts';
import type { PictureOf } from './picture.ts';

/** Plot and the code that draws one figure: there while the page is built, in a browser once it is asked for. */
export interface Loaded<Shown, Words, Extra> {
  readonly pictureOf: PictureOf<Shown, Words, Extra>;
  readonly makeDrawing: (document?: Document) => Drawing;
}

/** A figure's code, in the build's reach at once and in a reader's only when needed. */
export interface LazyPlot<Shown, Words, Extra = unknown> {
  /** Ready while the page is built, null in a browser, where the HTML already holds the drawing. */
  readonly now: Loaded<Shown, Words, Extra> | null;
  readonly load: () => Promise<Loaded<Shown, Words, Extra>>;
}

/**
 * Wraps the import of a figure's `plot.ts`. In a browser there is nothing to wait for, and `scripts/build/plot.ts` takes
 * the `await` away.
 *
 * @example const plot = await lazyPlot(async () => (await import('./plot.ts')).weights);
 */
export function lazyPlot<Shown, Words, Extra>(
  importPlot: () => Promise<PictureOf<Shown, Words, Extra>>,
): LazyPlot<Shown, Words, Extra> | Promise<LazyPlot<Shown, Words, Extra>> {
  const load = async (): Promise<Loaded<Shown, Words, Extra>> => {
    const [pictureOf, { makeDrawing }] = await Promise.all([importPlot(), import('./draw.ts')]);
    return { pictureOf, makeDrawing };
  };
  return import.meta.env.SSR ? load().then((now) => ({ now, load })) : { now: null, load };
}
