import { renderer } from '../../figure/renderer.ts';
import type { Epsilon } from './epsilon.ts';
import type { Nine } from './model.ts';
import type { Ravine } from './ravine.ts';
import type { RmspropStrings } from './strings.ts';

/** Draw the widget's plots. */
export const positionRenderer = await renderer<Nine, RmspropStrings>(
  () => import('./plot-position.ts'),
);
export const rootRenderer = await renderer<Nine, RmspropStrings>(() => import('./plot-root.ts'));
export const updateRenderer = await renderer<Nine, RmspropStrings>(
  () => import('./plot-update.ts'),
);
export const contourRenderer = await renderer<Ravine, RmspropStrings>(
  () => import('./plot-contour.ts'),
);
export const coordinatesRenderer = await renderer<Ravine, RmspropStrings>(
  () => import('./plot-coordinates.ts'),
);
export const epsilonRenderer = await renderer<Epsilon, RmspropStrings>(
  () => import('./plot-epsilon.ts'),
);
