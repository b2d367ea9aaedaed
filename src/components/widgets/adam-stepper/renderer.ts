import { renderer } from '../../figure/renderer.ts';
import type { PlanePicture, UpdatesPicture } from './picture.ts';
import type { StepperStrings } from './strings.ts';

/** Draws the plane. */
export const planeRenderer = await renderer<PlanePicture, StepperStrings>(
  () => import('./plane-plot.ts'),
);
/** Draws the updates beside it. */
export const updatesRenderer = await renderer<UpdatesPicture, StepperStrings>(
  () => import('./updates-plot.ts'),
);
