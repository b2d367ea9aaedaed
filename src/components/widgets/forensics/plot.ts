import { axes, niceTicks, stepTicks, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { bars, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { ruleY, line, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Factors, Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';
import { far } from './words.ts';

const V = { color: 'var(--q-v)', q: 'v' } as const;
const SHRINKS = { color: 'var(--c-in-place)' } as const;

/** The two plots in one figure, as parts of its height from where the bars stand: bars below, log v above. */
const BARS = 0.36;
const ABOVE = [0.5, 1] as const;
/** The bars' own axis, by how far the figure reaches: what is above it is cut, so that small ones are seen too. */
const SPANS = {
  10: [-0.2, 3],
  100: [-0.2, 3],
  1000: [-0.1, 1.5],
  10000: [-0.0015, 0.0045],
} as const;

/** The factors of v as bars, and over them the v that they make. */
export function factors({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { step, reach, v, log10V, turn } = run.factors;
  const [low, high] = SPANS[reach as keyof typeof SPANS];
  const unit = BARS / high;
  const top = Math.max(...v.y) * 1.04;
  const above = (log: number) => ABOVE[0] + (log / top) * (ABOVE[1] - ABOVE[0]);
  const ticks = niceTicks([0, top], 3);
  const marked = reach > 1000 ? [0, 0.002, 0.004] : niceTicks([0, high], 2);
  const over = axes(
    frame,
    {
      domain: [0, reach + reach / 100],
      ticks: stepTicks(1, reach, frame.narrow ? 3 : 5),
      label: words['axis.step'],
    },
    {
      domain: [low * unit, 1],
      ticks: [...marked.map((log) => log * unit), ...ticks.map(above)],
      labels: [...marked, ...ticks].map((tick) => short(tick)),
      label: words['axis.v'],
      strong: [0, above(0)],
    },
    { left: ['0.004'] },
  );
  const heights = v.y.map(above);
  return {
    axes: over,
    ground: {
      follows: [reach, words],
      marks: () => [
        label(over, [reach / 100, BARS], words[reach > 100 ? 'axis.factor-cut' : 'axis.factor'], {
          color: 'var(--ink-2)',
          dx: 2 - over.px(reach / 100),
          dy: -12,
        }),
        ...(reach > 1000 ? turning(over, [turn, reach], words) : []),
      ],
    },
    data: [
      ...pile(run.factors, high, unit),
      curve(v.t, heights, { ...V, width: 2.5, done: v.t.filter((t) => t <= step).length }),
      dots(over, [[step, above(log10V)]], { ...V, r: 5 }),
      label(over, [step, above(log10V)], far(log10V), { ...V, bold: true, ...beside(step, reach) }),
    ],
    tips: () => tipsOf(over, run.factors, heights, [high, unit], words),
  };
}

/** How the number stands at its dot: before it and over the curve, or after it and under; over it where that is the axis. */
const beside = (step: number, reach: number) => {
  if (step === 1) return { dx: -4, dy: -14 };
  return step > reach / 2 ? ({ anchor: 'end', dx: -10, dy: -10 } as const) : { dx: 12, dy: 10 };
};

/** Where the factor is 1: a stroke up from there, its words beside the bars, which are low by then. */
function turning(over: Axes, [turn, end]: readonly [number, number], words: Words): Markish[] {
  const color = 'var(--ink-2)';
  const high = 0.75 * BARS;
  return [
    curve([turn, turn], [0, high], { color, width: 1 }),
    label(over, [end, high], fill(words['mark.one'], { t: count(turn) }), { color, anchor: 'end' }),
  ];
}

/** The bars: those that have been, those to come, and those that make v smaller. */
function pile({ step, bars: piled }: Factors, high: number, unit: number): Markish[] {
  const width = 0.8 * ((piled.t[1] ?? 3) - (piled.t[0] ?? 2));
  const stack = (has: (t: number, log: number) => boolean) => {
    const kept = piled.t.map((t, i) => [t, piled.y[i] ?? NaN] as const).filter((at) => has(...at));
    const heights = kept.map(([, log]) => Math.min(log, high) * unit);
    return [kept.map(([t]) => t), heights] as const;
  };
  return [
    bars(...stack((t, log) => t <= step && log >= 0), { ...V, width }),
    bars(...stack((t, log) => t > step && log >= 0), { ...V, width, opacity: 0.3 }),
    bars(...stack((t, log) => t <= step && log < 0), { ...SHRINKS, width }),
    bars(...stack((t, log) => t > step && log < 0), { ...SHRINKS, width, opacity: 0.3 }),
  ];
}

const tipsOf = (
  over: Axes,
  { bars: piled, v }: Factors,
  heights: readonly number[],
  [high, unit]: readonly [number, number],
  words: Words,
) => [
  ...tipsAlong(over, v.t, heights, (i, t) => `t = ${count(t)}\nv = ${far(v.y[i] ?? NaN)}`),
  ...tipsAlong(
    over,
    piled.t,
    piled.y.map((log) => Math.min(log, high) * unit),
    (i, t) =>
      `t = ${count(t)}\n${fill(words['tip.factor'], { factor: short(10 ** (piled.y[i] ?? NaN), 5) })}`,
  ),
];

/** The logarithm of v alone, up over seven hundred decades and down again. */
export function thumbnail({ factors: { v } }: Run): PlotOptions {
  return {
    x: { axis: null },
    y: { axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ruleY([308], { stroke: 'var(--c-in-place)', strokeDasharray: '5 4' }),
      line(
        { length: v.t.length },
        { x: v.t as number[], y: v.y as number[], stroke: 'var(--q-v)', strokeWidth: 2.5 },
      ),
    ],
  };
}
