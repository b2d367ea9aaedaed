import { renderer } from '../../figure/renderer.ts';
import type { LossPicture, MapPicture, PlanePicture } from './picture.ts';
import type { MomentumStrings } from './strings.ts';

/** Draws the contour plane with its paths. */
export const planeRenderer = await renderer<PlanePicture, MomentumStrings>(
  () => import('./plot-plane.ts'),
);
/** Draws the losses. */
export const lossRenderer = await renderer<LossPicture, MomentumStrings>(
  () => import('./plot-loss.ts'),
);
/** Draws the map. */
export const mapRenderer = await renderer<MapPicture, MomentumStrings>(
  () => import('./plot-map.ts'),
);
