import { renderer } from '../../figure/renderer.ts';
import type { Picture } from './picture.ts';
import type { CorrectionStrings } from './strings.ts';

/** Draws the widget's pictures. */
export const plotRenderer = await renderer<Picture, CorrectionStrings>(() => import('./plot.ts'));
