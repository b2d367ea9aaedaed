/** The part of Observable Plot this site draws with. Importing Plot whole would cost half as much again. */
export { axisX, axisY, dot, line, plot, ruleX, ruleY, scale, text } from '@observablehq/plot';
export type { Markish, PlotOptions } from '@observablehq/plot';
