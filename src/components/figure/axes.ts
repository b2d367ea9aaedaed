import { ticks as d3Ticks } from 'd3-array';

import { formatTick } from '../../lib/i18n/numbers.ts';
import type { Frame } from './frame.ts';
import { axisX, axisY, ruleX, ruleY, text, type Markish, type PlotOptions } from './plot-kit.ts';

/** One axis: what it spans, where it is marked, and what it measures. Logarithmic: log10 values, `power` as labels. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** One a tick; the ticks' own numbers where there are none. */
  readonly labels?: readonly string[];
  /** What it measures, with unit and direction in words. */
  readonly label: string;
}

/** Marks and options that every figure starts from, and the way from axis units to px. */
export interface Axes {
  readonly fontSize: number;
  readonly base: PlotOptions;
  readonly marks: Markish[];
  readonly px: (x: number) => number;
  readonly py: (y: number) => number;
}

/** Round values within a domain, about `count` of them. */
export const niceTicks = ([low, high]: readonly [number, number], count: number): number[] =>
  d3Ticks(low, high, count);

/** Ems that a text takes: a Hangul syllable takes one, another letter about .55. */
const ems = (label: string): number =>
  [...label].reduce((sum, c) => sum + (c > '\u1100' && c < '\uffff' ? 1 : 0.55), 0);
const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(ems));

/**
 * Grid, axes and their titles, as every figure of this site has them.
 *
 * @param room - labels that stand at the right ends of lines, and px to keep free below.
 */
export function axes(
  frame: Frame,
  x: Axis,
  y: Axis,
  room: { readonly right?: readonly string[]; readonly bottom?: number } = {},
): Axes {
  const fontSize = frame.narrow ? 12.5 : 14;
  const xLabels = x.labels ?? x.ticks.map(formatTick);
  const yLabels = y.labels ?? y.ticks.map(formatTick);
  const margins = {
    marginLeft: 14 + widest(yLabels) * fontSize,
    marginRight: room.right ? 16 + widest(room.right) * fontSize : 16,
    marginTop: 44,
    marginBottom: 46 + (room.bottom ?? 0),
  };
  const { width, height } = frame;
  const base: PlotOptions = {
    width,
    height,
    ...margins,
    style: { overflow: 'visible', fontSize: `${fontSize}px` },
    x: { domain: [...x.domain], type: 'linear' },
    y: { domain: [...y.domain], type: 'linear' },
  };
  const [x0, x1] = x.domain;
  const [y0, y1] = y.domain;
  const inner = {
    width: width - margins.marginLeft - margins.marginRight,
    height: height - margins.marginTop - margins.marginBottom,
  };
  const strong = (domain: readonly [number, number], ticks: readonly number[]) =>
    domain[0] < 0 && domain[1] > 0 && ticks.includes(0) ? [0] : [];
  return {
    fontSize,
    base,
    px: (value) => margins.marginLeft + ((value - x0) / (x1 - x0)) * inner.width,
    py: (value) => height - margins.marginBottom - ((value - y0) / (y1 - y0)) * inner.height,
    marks: [
      ruleY(y.ticks, { stroke: 'var(--rule)' }),
      ruleY(strong(y.domain, y.ticks), { stroke: 'var(--rule-strong)' }),
      ruleX(strong(x.domain, x.ticks), { stroke: 'var(--rule-strong)' }),
      axisY([...y.ticks], {
        tickFormat: (_, i) => yLabels[i],
        tickSize: 0,
        label: null,
        fontSize,
      }),
      axisX([...x.ticks], { tickFormat: (_, i) => xLabels[i], tickSize: 5, label: null, fontSize }),
      text([y.label], {
        frameAnchor: 'top-left',
        dx: -margins.marginLeft + 2,
        dy: -32,
        fontSize,
        fill: 'var(--ink-2)',
      }),
      text([x.label], {
        frameAnchor: 'bottom-right',
        dy: margins.marginBottom - 8,
        fontSize,
        fill: 'var(--ink-2)',
      }),
    ],
  };
}
