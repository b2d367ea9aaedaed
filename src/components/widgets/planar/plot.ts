import { axes, ceiling, equalAxes, niceTicks, stepTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { cursor, curve, dots, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { dot, line, sketch, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import type { KitWords } from '../../kit/words/index.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import { EACH, LAST, type State } from './params.ts';
import { REACH, type Region } from './region.ts';
import type { Words } from './strings.ts';

type Said = Words & KitWords;

/** Two classes: two colours that no quantity has. */
const CLASS = ['var(--c-separate)', 'var(--c-in-place)'] as const;

const COLOR = {
  sgd: 'var(--o-sgd)',
  momentum: 'var(--o-momentum)',
  rmsprop: 'var(--o-rmsprop)',
  adam: 'var(--o-adam)',
} as const;

/** A region as one path. */
const area = (region: Region): Markish =>
  region.length === 0
    ? null
    : sketch(['region', region], () =>
        line(corners(region), { ...AREA, clip: 'frame', className: 'region' }),
      );
const corners = (region: Region) =>
  region.flatMap((polygon, i) => polygon.map(([x, y]) => ({ x, y, i })));
const AREA = {
  x: 'x',
  y: 'y',
  z: 'i',
  fill: CLASS[1],
  fillOpacity: 0.18,
  stroke: 'none',
  curve: 'linear',
} as const;

/** The points of one class. */
const of = ({ points: { inputs, labels } }: Run, label: number): Place[] =>
  Array.from(labels, (each, i) => ({ each, i }))
    .filter(({ each }) => each === label)
    .map(({ i }) => [inputs[2 * i] ?? NaN, inputs[2 * i + 1] ?? NaN] as const);

/** The points, and the region that the network gives the second class. */
export function boundary({ run }: Shown<State, Run>, words: Said, frame: Frame): Picture {
  const domain = [-REACH, REACH] as const;
  const over = equalAxes(
    frame,
    { domain, label: words['axis.x'] },
    { domain, ticks: niceTicks(domain, 5), label: words['axis.y'] },
  );
  return {
    axes: over,
    data: [
      run.region && area(run.region),
      dots(over, of(run, 0), { r: 2.5, color: CLASS[0] }),
      dots(over, of(run, 1), { r: 4, color: CLASS[1], ring: true }),
    ],
    tips: () =>
      [0, 1].flatMap((label) =>
        of(run, label).map(([x, y]) => ({ x, y, title: `(${short(x)}, ${short(y)})` })),
      ),
  };
}

/** α·λmax against the step, the limit over it. */
export function edge({ state, run }: Shown<State, Run>, words: Said, frame: Frame): Picture {
  const { sharpness } = run.planar;
  const { limit } = run;
  const high = Math.max(ceiling(limit * 1.3), limit * 1.3);
  const label = fill(words.limit, { limit: short(limit) });
  const scaled = state.rule === 'momentum' ? 'sgd' : state.rule;
  const over = axes(
    frame,
    { domain: [0, LAST], ticks: stepTicks(0, LAST, 4), label: words['axis.step'] },
    {
      domain: [0, high],
      ticks: niceTicks([0, high], 5),
      label: words[`axis.edge.${scaled}`],
    },
    { right: [label, words[`rule.${state.rule}`]] },
  );
  const at = Float64Array.from(sharpness, (_, i) => (i + 1) * EACH);
  const color = COLOR[state.rule];
  return {
    axes: over,
    data: [
      curve([0, LAST], [limit, limit], { color: 'var(--ink)', width: 1.5, dash: '7 4' }),
      curve(at, sharpness, { color, done: run.t / EACH }),
      run.t < LAST ? cursor(run.t) : null,
      ...endLabels(over, [
        { text: label, at: [LAST, limit], color: 'var(--ink)' },
        ...(sharpness.length > 0
          ? [
              {
                text: words[`rule.${state.rule}`],
                at: [LAST, Math.min(sharpness.at(-1) ?? NaN, high)] as const,
                color,
              },
            ]
          : []),
      ]),
    ],
    tips: () =>
      tipsAlong(over, at, sharpness, (_, t, value) => `t = ${t}\nα·λmax = ${short(value)}`),
  };
}

/** The points of both classes, and the region of the second. */
export function thumbnail(run: Run): PlotOptions {
  const domain = [-REACH, REACH];
  return {
    x: { domain: [-2 * REACH, 2 * REACH], axis: null },
    y: { domain, axis: null },
    marks: [
      line(corners(run.region ?? []), { ...AREA, clip: 'frame' }),
      ...CLASS.map((fill, label) => dot(of(run, label), { x: '0', y: '1', r: 1.3, fill })),
    ],
  };
}
