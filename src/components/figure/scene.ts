import type { Axes } from './axes.ts';
import { draw, scaleOver, type Drawing, type Naming } from './draw.ts';
import { layerMarks, type Layer } from './layers.ts';
import { linear } from './paint.ts';
import type { PlotOptions } from './plot-kit.ts';
import { repaintLayers } from './repaint.ts';

/** A figure as data: axes, and what is drawn over them in their units. */
export interface Scene {
  readonly axes: Axes;
  readonly layers: readonly Layer[];
}

/** A drawing that may be able to show another picture without being drawn anew. */
export interface Drawn<P> extends Drawing {
  /** False where the picture needs a new drawing. */
  readonly repaint?: (picture: P, naming: Naming) => boolean;
}

const everything = ({ axes, layers }: Scene): readonly Layer[] => [...axes.layers, ...layers];

/** The scene as Plot takes it. */
export const sceneOptions = (scene: Scene): PlotOptions => ({
  ...scene.axes.base,
  marks: layerMarks(everything(scene), scene.axes.fontSize),
});

/** Draws a picture by Plot; of the next ones of the same size, only what differs is painted. */
export function drawScene<P>(
  sceneOf: (picture: P) => Scene,
  picture: P,
  naming: Naming,
  document?: Document,
): Drawn<P> {
  let shown = sceneOf(picture);
  const drawing = draw(sceneOptions(shown), naming, document);
  let { x, y } = drawing;
  return {
    svg: drawing.svg,
    get x() {
      return x;
    },
    get y() {
      return y;
    },
    repaint(next, { name }) {
      const group = drawing.svg.querySelector('g.layers');
      const scene = sceneOf(next);
      const { base, domains, bounds, fontSize } = scene.axes;
      const before = shown.axes;
      if (!group || before.base.width !== base.width || before.base.height !== base.height)
        return false;
      const moved = placesOf(scene.axes) !== placesOf(before);
      if (moved) {
        const [left, top, right, bottom] = bounds;
        x = scaleOver(domains[0], [left, right]);
        y = scaleOver(domains[1], [bottom, top]);
      }
      const scales = { x: linear(x.apply), y: linear(y.apply), bounds, fontSize };
      repaintLayers(group, moved ? [] : everything(shown), everything(scene), scales);
      shown = scene;
      drawing.svg.setAttribute('aria-label', name);
      return true;
    },
  };
}

/** All that layers' places follow from. */
const placesOf = ({ domains, bounds }: Axes): string => [...domains.flat(), ...bounds].join();
