/** The part of Observable Plot this site draws with. Importing Plot whole would cost half as much again. @module */
import {
  plot as plotAll,
  type Markish as PlotMark,
  type ChannelName,
  type ChannelValues,
  type Dimensions,
  type PlotOptions as Options,
  type RenderableMark,
  type RenderFunction,
} from '@observablehq/plot';

export {
  areaY,
  axisX,
  axisY,
  dot,
  line,
  pointer,
  ruleX,
  ruleY,
  text,
  tip,
} from '@observablehq/plot';

/** A mark not made yet, and all that it is made of: of the same it would look the same. */
export interface Sketch {
  readonly of: readonly unknown[];
  readonly mark: () => PlotMark;
  /** Changes what stands, each time it is shown, from what Plot drew: for what moves too often to be drawn anew. */
  readonly settle?: (stands: Element, drawn: Element) => void;
}

/** What a figure is drawn with; a mark of Plot's own is drawn again each time. */
export type Markish = RenderableMark | Sketch | null;
export type PlotOptions = Omit<Options, 'marks'> & { readonly marks: readonly Markish[] };

/** A mark that is drawn again only where something that it is made of is other. */
export const sketch = (
  of: readonly unknown[],
  mark: () => PlotMark,
  settle?: Sketch['settle'],
): Sketch => ({ of, mark, ...(settle && { settle }) });

export const isSketch = (mark: Markish): mark is Sketch =>
  typeof mark === 'object' && mark !== null && 'of' in mark;

/** Draws marks, as an SVG element of the document told. */
export const plot = ({ marks, ...options }: PlotOptions): Element =>
  plotAll({ ...options, marks: marks.map((mark) => (isSketch(mark) ? mark.mark() : mark)) });
export type { ChannelName, ChannelValues, Dimensions, RenderableMark, RenderFunction };
