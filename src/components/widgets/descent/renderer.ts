import { renderer } from '../../figure/renderer.ts';
import type { LossPicture, PathPicture } from './picture.ts';
import type { DescentStrings } from './strings.ts';

/** Draws where the run goes. */
export const pathRenderer = await renderer<PathPicture, DescentStrings>(() => import('./plot.ts'));

/** Draws how its loss falls. */
export const lossRenderer = await renderer<LossPicture, DescentStrings>(
  () => import('./loss-plot.ts'),
);
