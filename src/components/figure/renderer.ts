import type { Drawing, Naming } from './draw.ts';
import type { Frame } from './frame.ts';
import type { Layer } from './layers.ts';
import type { PlotOptions } from './plot-kit.ts';

/** A widget's `plot.ts`: from what is to be seen to Plot's options. */
export interface PlotModule<P, S> {
  options(picture: P, strings: S, frame: Frame): PlotOptions;
  /** What moves while a slider moves; `options` draws it with `layerMarks`. */
  moving?(picture: P, strings: S, frame: Frame): readonly Layer[];
  /** What everything else in `options` follows from: while it stays the same, only `moving` is painted anew. */
  still?(picture: P): unknown;
}

/** A drawing that may be able to show another picture without being drawn anew. */
export interface Drawn<P> extends Drawing {
  /** False where the picture needs a new drawing. */
  readonly repaint?: (picture: P, naming: Naming) => boolean;
}

/** Draws a picture. The code behind it comes with the page's build, or on the first change in a browser. */
export type Render<P, S> = (
  picture: P,
  strings: S,
  frame: Frame,
  naming: Naming,
  document?: Document,
) => Drawn<P>;

export interface Renderer<P, S> {
  /** Ready while the page is built, null in a browser, where the HTML already holds the drawing. */
  readonly now: Render<P, S> | null;
  readonly load: () => Promise<Render<P, S>>;
}

/** Wraps `() => import('./plot.ts')` so that Plot is in the build's reach at once and in a reader's only when needed. */
export async function renderer<P, S>(
  importPlot: () => Promise<PlotModule<P, S>>,
): Promise<Renderer<P, S>> {
  const make = async (): Promise<Render<P, S>> => {
    const [{ options, moving, still }, { draw }, { repaintLayers }] = await Promise.all([
      importPlot(),
      import('./draw.ts'),
      import('./repaint.ts'),
    ]);
    return (picture, strings, frame, naming, document) => {
      const drawing = draw(options(picture, strings, frame), naming, document);
      if (!moving || !still) return drawing;
      const key = JSON.stringify(still(picture));
      let layers = moving(picture, strings, frame);
      const repaint = (next: P, { name }: Naming): boolean => {
        if (JSON.stringify(still(next)) !== key) return false;
        const before = layers;
        layers = moving(next, strings, frame);
        repaintLayers(drawing, before, layers);
        drawing.svg.setAttribute('aria-label', name);
        return true;
      };
      return { ...drawing, repaint };
    };
  };
  // One for good, so that a figure knows its drawing again; after a failure the next call tries anew.
  let made: Promise<Render<P, S>> | null = null;
  const load = (): Promise<Render<P, S>> =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
  return { now: import.meta.env.SSR ? await load() : null, load };
}
