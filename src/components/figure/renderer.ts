import type { Frame } from './frame.ts';
import type { Drawing, Naming } from './draw.ts';
import type { PlotOptions } from './plot-kit.ts';

/** A widget's `plot.ts`: from what is to be seen to Plot's options. */
export interface PlotModule<P, S> {
  options(picture: P, strings: S, frame: Frame): PlotOptions;
}

/** Draws a picture. The code behind it comes with the page's build, or on the first change in a browser. */
export type Render<P, S> = (
  picture: P,
  strings: S,
  frame: Frame,
  naming: Naming,
  document?: Document,
) => Drawing;

export interface Renderer<P, S> {
  /** Ready while the page is built, null in a browser, where the HTML already holds the drawing. */
  readonly now: Render<P, S> | null;
  readonly load: () => Promise<Render<P, S>>;
}

/** Wraps `() => import('./plot.ts')` so that Plot is in the build's reach at once and in a reader's only when needed. */
export async function renderer<P, S>(
  importPlot: () => Promise<PlotModule<P, S>>,
): Promise<Renderer<P, S>> {
  const load = async (): Promise<Render<P, S>> => {
    const [{ options }, { draw }] = await Promise.all([importPlot(), import('./draw.ts')]);
    return (picture, strings, frame, naming, document) =>
      draw(options(picture, strings, frame), naming, document);
  };
  return { now: import.meta.env.SSR ? await load() : null, load };
}
