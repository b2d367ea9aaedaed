/** Figures of the kit for its tests: axes from 0 to 10 and from −1 to 1, and a drawing over them. @module */
import { parseHTML } from 'linkedom';

import { axes, type Axes } from '../../../src/components/kit/figure/axes.ts';
import { makeDrawing, type Drawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { path, type Place } from '../../../src/components/kit/figure/marks.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import type { Markish } from '../../../src/components/kit/figure/plot.ts';

export const { document } = parseHTML('<html><body></body></html>');
export const NAMING = { name: 'a figure', describedBy: 'words' };
export const RED = { color: 'red' } as const;

export const over = (last = 10, frame: 'wide' | 'narrow' = 'wide'): Axes =>
  axes(
    FORMS.alone[frame],
    { domain: [0, last], ticks: [0, 5, 10], label: 'x →' },
    { domain: [-1, 1], ticks: [-1, 0, 1], label: '↑ y' },
  );
export const show = (data: readonly Markish[], rest: Partial<Picture> = {}): Drawing => {
  const drawing = makeDrawing(document);
  drawing.show({ axes: over(), data, ...rest }, NAMING);
  return drawing;
};
export const part = ({ element }: Drawing, of: string): Element => {
  const found = element.querySelector(of);
  if (!found) throw new Error(`the figure has no ${of}`);
  return found;
};
export const layer = (drawing: Drawing, kind: string) => part(drawing, `.layer.${kind}`);
export const line = (...values: number[]) =>
  path(
    values.map((value, i): Place => [i, value]),
    RED,
  );
