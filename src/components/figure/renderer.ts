import type { Naming } from './draw.ts';
import type { Frame } from './frame.ts';
import type { PlotOptions } from './plot-kit.ts';
import type { Drawn, Scene } from './scene.ts';

/** A widget's `plot.ts`: from what is to be seen to a scene, or straight to Plot's options. */
export type PlotModule<P, S> =
  | { scene(picture: P, strings: S, frame: Frame): Scene }
  | { options(picture: P, strings: S, frame: Frame): PlotOptions };

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
    const [module, { draw }, { drawScene }] = await Promise.all([
      importPlot(),
      import('./draw.ts'),
      import('./scene.ts'),
    ]);
    if ('options' in module)
      return (picture, strings, frame, naming, document) =>
        draw(module.options(picture, strings, frame), naming, document);
    return (picture, strings, frame, naming, document) =>
      drawScene((next) => module.scene(next, strings, frame), picture, naming, document);
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
