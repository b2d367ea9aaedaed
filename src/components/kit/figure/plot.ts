/** The part of Observable Plot this site draws with. Importing Plot whole would cost half as much again. */
export {
  areaY,
  axisX,
  axisY,
  contour,
  dot,
  line,
  plot,
  pointer,
  ruleX,
  ruleY,
  text,
  tip,
} from '@observablehq/plot';
export type { Markish, PlotOptions } from '@observablehq/plot';
