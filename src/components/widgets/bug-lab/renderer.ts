import { renderer } from '../../figure/renderer.ts';
import type { Picture } from './picture.ts';
import type { LabStrings } from './strings.ts';

/** Draws the lab's pictures. */
export const plotRenderer = await renderer<Picture, LabStrings>(() => import('./plot.ts'));
