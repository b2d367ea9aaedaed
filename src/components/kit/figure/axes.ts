import { ticks as d3Ticks } from 'd3-array';

import { formatTick, power } from '../../../lib/i18n/numbers.ts';
import type { Frame } from './frame.ts';
import {
  axisX,
  axisY,
  ruleX,
  ruleY,
  sketch,
  text,
  type Markish,
  type PlotOptions,
} from './plot.ts';

export type Domain = readonly [low: number, high: number];

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

/** What every figure starts from, and the way between axis units and px. */
export interface Axes {
  readonly fontSize: number;
  /** Size, margins and scales, the same for all that is drawn over one another. */
  readonly base: Omit<PlotOptions, 'marks'> & { readonly width: number; readonly height: number };
  /** What the axes look like: equal where they are drawn alike. */
  readonly key: string;
  readonly x: Domain;
  readonly y: Domain;
  readonly px: (x: number) => number;
  readonly py: (y: number) => number;
  /** The way back, from px. */
  readonly xAt: (px: number) => number;
  readonly yAt: (py: number) => number;
  /** Grid, ticks and titles. */
  readonly marks: () => readonly Markish[];
}

/** Px that a figure keeps free, beside what its ticks take. */
interface Room {
  /** Labels that stand at the right ends of lines. */
  readonly right?: readonly string[];
  /** Labels that stand left of the axis. */
  readonly left?: readonly string[];
  readonly bottom?: number;
}

/** Round values within a domain, about `count` of them. */
export const niceTicks = ([low, high]: Domain, count: number): number[] =>
  d3Ticks(low, high, count);

/** Whole steps, the first always among them. */
export function stepTicks(first: number, last: number, count: number): number[] {
  const ticks = niceTicks([first, last], count).filter(Number.isInteger);
  const least = first + (last - first) / (2 * count);
  return [first, ...ticks.filter((tick) => tick > first && tick > least)];
}

/** Whole powers of ten within a domain of logarithms, as few as fit, and their labels. */
export function decades(domain: Domain, count: number): Pick<Axis, 'domain' | 'ticks' | 'labels'> {
  const ticks = niceTicks(domain, count).filter(Number.isInteger);
  return { domain, ticks, labels: ticks.map(power) };
}

/** Round limits around values, 0 among them: they stay as they are while values move a little. */
export function roundDomain(values: Iterable<number>, count = 8): [number, number] {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low && value > -Infinity) low = value;
    if (value > high && value < Infinity) high = value;
  }
  if (low === high) return [-1, 1];
  const unit = ceiling((high - low) / count);
  return [0 - Math.ceil((-low / unit) * 1.02) * unit, Math.ceil((high / unit) * 1.02) * unit];
}

/** Round limits around values, as far below 0 as above: they stand still while values move. */
export function evenDomain(values: readonly number[]): [number, number] {
  const largest = Math.max(0, ...values.map(Math.abs).filter(Number.isFinite));
  const limit = [1.25, 2, 3].find((end) => end >= largest) ?? ceiling(largest);
  return [-limit, limit];
}

/** The next of 1, 2, 5, 10, … */
export function ceiling(value: number): number {
  const tenth = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * tenth >= value) ?? 10) * tenth;
}

/** Ems that a text takes: a Hangul syllable takes one, another letter about .55. */
export function ems(label: string): number {
  let sum = 0;
  for (const c of label) sum += c > '\u1100' && c < '\uffff' ? 1 : 0.55;
  return sum;
}
const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(ems));

const INK_2 = 'var(--ink-2)';

const rules = (rule: typeof ruleX, at: readonly number[], stroke: string): Markish =>
  sketch([at], () => rule(at, { stroke }));

/** Grid, axes and their titles, as every figure of this site has them. */
export function axes(frame: Frame, x: Axis, y: Axis, room: Room = {}): Axes {
  const fontSize = frame.narrow ? 12.5 : 14;
  const yLabels = y.labels ?? y.ticks.map(formatTick);
  const { width, height } = frame;
  const margins = {
    marginLeft: 14 + Math.ceil(widest([...yLabels, ...(room.left ?? [])]) * fontSize),
    marginRight: 16 + Math.ceil(widest(room.right ?? []) * fontSize),
    marginTop: 44,
    marginBottom: 46 + (room.bottom ?? 0),
  };
  const [left, top] = [margins.marginLeft, margins.marginTop];
  const [across, down] = [width - left - margins.marginRight, height - top - margins.marginBottom];
  const [x0, x1] = x.domain;
  const [y0, y1] = y.domain;
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
    key: JSON.stringify([frame, x, y, room]),
    x: x.domain,
    y: y.domain,
    px: (value) => left + ((value - x0) / (x1 - x0)) * across,
    py: (value) => top + ((y1 - value) / (y1 - y0)) * down,
    xAt: (px) => x0 + ((px - left) / across) * (x1 - x0),
    yAt: (py) => y1 - ((py - top) / down) * (y1 - y0),
    marks: () => {
      const title = { fontSize, fill: INK_2 } as const;
      const xLabels = x.labels ?? x.ticks.map(formatTick);
      const tick = { label: null, fontSize } as const;
      const dy = margins.marginBottom - 8;
      return [
        rules(ruleY, y.ticks, 'var(--rule)'),
        rules(ruleY, strong(y), 'var(--rule-strong)'),
        rules(ruleX, strong(x), 'var(--rule-strong)'),
        sketch([y.ticks, yLabels], () =>
          axisY(y.ticks, { tickFormat: (_, i) => yLabels[i], tickSize: 0, ...tick }),
        ),
        sketch([x.ticks, xLabels], () =>
          axisX(x.ticks, { tickFormat: (_, i) => xLabels[i], tickSize: 5, ...tick }),
        ),
        sketch([y.label], () =>
          text([y.label], { frameAnchor: 'top-left', dx: 2 - left, dy: -30, ...title }),
        ),
        sketch([x.label], () => text([x.label], { frameAnchor: 'bottom-right', dy, ...title })),
      ];
    },
  };
}

/** Axes with one unit both ways, so that a direction is drawn as it is: what is longer shows more. */
export function equalAxes(frame: Frame, x: Omit<Axis, 'ticks'>, y: Axis): Axes {
  const along = (by: number) => {
    const domain = [x.domain[0] * by, x.domain[1] * by] as const;
    return axes(frame, { ...x, domain, ticks: niceTicks(domain, 5) }, y);
  };
  const { px, py } = along(1);
  return along((px(1) - px(0)) / (py(0) - py(1)));
}

function strong({ domain, ticks, labels, strong: given }: Axis): readonly number[] {
  const inside = domain[0] < 0 && domain[1] > 0 && ticks.includes(0);
  return given ?? (labels === undefined && inside ? [0] : []);
}
