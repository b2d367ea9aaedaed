import { ticks as d3Ticks } from 'd3-array';

import { formatTick } from '../../lib/i18n/numbers.ts';
import type { Bounds } from './clip.ts';
import type { Frame } from './frame.ts';
import type { Layer } from './layers.ts';
import type { PlotOptions } from './plot-kit.ts';

type Domain = readonly [low: number, high: number];

/** One axis: what it spans, where it is marked, and what it measures. Logarithmic: log10 values, `power` as labels. */
export interface Axis {
  readonly domain: Domain;
  readonly ticks: readonly number[];
  /** One a tick; the ticks' own numbers where there are none. */
  readonly labels?: readonly string[];
  /** What it measures, with unit and direction in words. */
  readonly label: string;
  /** Values with a stronger rule; unless told 0, where it is a tick inside, labelled with its own number. */
  readonly strong?: readonly number[];
}

/** What every figure starts from, and the way from axis units to px. */
export interface Axes {
  readonly fontSize: number;
  readonly base: PlotOptions;
  readonly domains: readonly [x: Domain, y: Domain];
  /** The rectangle that the domains span, in px. */
  readonly bounds: Bounds;
  /** Grid, ticks and titles. */
  readonly layers: readonly Layer[];
  readonly px: (x: number) => number;
  readonly py: (y: number) => number;
}

/** Round values within a domain, about `count` of them. */
export const niceTicks = ([low, high]: Domain, count: number): number[] =>
  d3Ticks(low, high, count);

/** Ems that a text takes: a Hangul syllable takes one, another letter about .55. */
export const ems = (label: string): number =>
  [...label].reduce((sum, c) => sum + (c > '\u1100' && c < '\uffff' ? 1 : 0.55), 0);
const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(ems));

const INK_2 = 'var(--ink-2)';

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
    marginLeft: 14 + Math.ceil(widest(yLabels) * fontSize),
    marginRight: 16 + Math.ceil(widest(room.right ?? []) * fontSize),
    marginTop: 44,
    marginBottom: 46 + (room.bottom ?? 0),
  };
  const { width, height } = frame;
  const [left, top] = [margins.marginLeft, margins.marginTop];
  const [right, bottom] = [width - margins.marginRight, height - margins.marginBottom];
  const [x0, x1] = x.domain;
  const [y0, y1] = y.domain;
  const title = { kind: 'text', color: INK_2 } as const;
  return {
    fontSize,
    base: {
      width,
      height,
      ...margins,
      style: { overflow: 'visible', fontSize: `${fontSize}px` },
      x: { domain: [x0, x1], type: 'linear', axis: null },
      y: { domain: [y0, y1], type: 'linear', axis: null },
    },
    domains: [x.domain, y.domain],
    bounds: [left, top, right, bottom],
    px: (value) => left + ((value - x0) / (x1 - x0)) * (right - left),
    py: (value) => bottom - ((value - y0) / (y1 - y0)) * (bottom - top),
    layers: [
      { kind: 'rules', along: 'x', at: y.ticks, color: 'var(--rule)' },
      { kind: 'rules', along: 'x', at: strong(y), color: 'var(--rule-strong)' },
      { kind: 'rules', along: 'y', at: strong(x), color: 'var(--rule-strong)' },
      { kind: 'ticks', side: 'left', at: y.ticks, labels: yLabels },
      { kind: 'ticks', side: 'bottom', at: x.ticks, labels: xLabels },
      { ...title, at: [x0, y1], text: y.label, dx: 2 - left, dy: 0.4 * fontSize - 32 },
      {
        ...title,
        at: [x1, y0],
        text: x.label,
        dy: margins.marginBottom - 8 - 0.6 * fontSize,
        anchor: 'end',
      },
    ],
  };
}

function strong({ domain, ticks, labels, strong: given }: Axis): readonly number[] {
  const inside = domain[0] < 0 && domain[1] > 0 && ticks.includes(0);
  return given ?? (labels === undefined && inside ? [0] : []);
}
