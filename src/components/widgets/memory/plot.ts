import {
  axes,
  niceTicks,
  roundDomain,
  stepTicks,
  type Axes,
  type Domain,
} from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { curve, dots, stepsOf, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { ruleY, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import type { Memory } from './model.ts';
import { PANELS } from './panels.ts';
import type { State } from './params.ts';
import { heaviestOf, isTight, weightMarks, weightsOnly, zerosBefore } from './plot-weights.ts';
import type { Words } from './strings.en.ts';

const G = 'var(--q-g)';
const M = 'var(--q-m)';
/** m̂ is m too: its colour, dashed. */
const HAT = '7 4';
/** Up to so many gradients each is a dot of its own. */
const DOTTED = 120;

/** Both panels, their beginnings and titles, and the step looked at through them. */
export function panels({ run }: Shown<State, Memory>, words: Words, frame: Frame): Picture {
  const { t, g, m, mHat } = run;
  const domain = averagesDomain(run);
  const heights = (values: Float64Array) => values.map((value) => heightOf(value, domain));
  const lines = { g: heights(g), m: heights(m), mHat: heights(mHat) };
  const over = axesOf(run, domain, words, frame);
  const start = 0.5 - zerosBefore(run);
  return {
    axes: over,
    ground: {
      follows: [g, run.rescaled],
      marks: () => [
        beginnings(),
        ...streamMarks(run, lines.g, heightOf(0, domain), over),
        isTight(frame)
          ? null
          : label(
              over,
              [start, PANELS.averages],
              words[run.rescaled ? 'panel.weights-rescaled' : 'panel.weights'],
              { color: 'var(--ink-2)', dy: over.fontSize * 1.5 },
            ),
      ],
    },
    data: [
      curve([t, t], [0, PANELS.cursor], { color: 'var(--ink-2)', width: 1, dash: '2 3' }),
      ...weightMarks(run, words, over, frame),
      ...averageMarks(run, lines, heightOf(0, domain), over),
    ],
    tips: () =>
      tipsAlong(over, stepsOf(m), lines.m, (i) => {
        const [at, ...values] = [g, m, mHat].map((each) => short(each[i] ?? NaN));
        return `t = ${i + 1}\ng = ${at}\nm = ${values[0]}\nm̂ = ${values[1]}`;
      }),
  };
}

/** What the averages' panel spans: weights that sum to 1 or less, the rest on 0, keep averages between 0 and the gradients. */
const averagesDomain = ({ g }: Memory): Domain => roundDomain(g, 6);

/** Where a value of the averages' axis lies in the figure. */
const heightOf = (value: number, [low, high]: Domain): number =>
  PANELS.averages + ((value - low) / (high - low)) * (PANELS.top - PANELS.averages);

function axesOf(run: Memory, domain: Domain, words: Words, frame: Frame): Axes {
  const heaviest = heaviestOf(run);
  const averages = niceTicks(domain, 4);
  const weights = [0, heaviest / 2, heaviest];
  return axes(
    frame,
    {
      domain: [0.5 - zerosBefore(run), run.steps + 0.5],
      ticks: stepTicks(1, run.steps, frame.narrow ? 4 : 8),
      label: words['axis.step'],
    },
    {
      domain: [0, PANELS.cursor],
      ticks: [0, 0.5, 1, ...averages.map((value) => heightOf(value, domain))],
      labels: [...weights, ...averages].map(formatTick),
      label: words['axis.average'],
      strong: [0, heightOf(0, domain)],
    },
    // Weights may be this long: the panels stand still while they change.
    { left: ['0.025'], right: ['m̂'] },
  );
}

/** Where the first step begins, in each panel. */
const beginnings = (): Markish =>
  curve([0.5, 0.5, NaN, 0.5, 0.5], [0, PANELS.weights, NaN, PANELS.averages, PANELS.top], {
    color: 'var(--rule-strong)',
    width: 1,
    dash: '1 4',
  });

/** The gradients and the zeros before them, which no step looked at changes. */
function streamMarks(run: Memory, g: Float64Array, zero: number, over: Axes): Markish[] {
  const every = Array.from(g, (height, i): Place => [i + 1, height]);
  return [
    curve(stepsOf(g), g, { color: G, width: 1, q: 'g' }),
    dots(over, run.steps <= DOTTED ? every : [], { r: 2, color: G, q: 'g' }),
    curve([0.5 - zerosBefore(run), 0.5], [zero, zero], { color: 'var(--ink-2)', dash: '2 3' }),
  ];
}

/** The average and the rescaled average: full up to the step looked at, faint after. */
function averageMarks(
  run: Memory,
  { g, m, mHat }: Readonly<Record<'g' | 'm' | 'mHat', Float64Array>>,
  zero: number,
  over: Axes,
): Markish[] {
  const { t, k, steps } = run;
  const all = stepsOf(g);
  const line = (heights: Float64Array, dash = '') =>
    curve(all, heights, { color: M, dash, width: 2.5, q: 'm', done: t });
  const at = (heights: Float64Array, step: number): Place => [step, heights[step - 1] ?? NaN];
  const end = (heights: Float64Array): Place => [steps + 0.5, heights.at(-1) ?? NaN];
  return [
    line(m),
    line(mHat, HAT),
    dots(over, [k > 0 ? at(g, k) : [0, zero]], { r: 5, color: 'var(--ink)', ring: true }),
    dots(over, [at(mHat, t), at(m, t)], { r: 5, color: M, q: 'm' }),
    dots(over, [[t, PANELS.cursor]], { r: 6, color: 'var(--ink-2)' }),
    ...endLabels(over, [
      { text: 'g', at: end(g), color: G, q: 'g' },
      { text: 'm̂', at: end(mHat), color: M, q: 'm' },
      { text: 'm', at: end(m), color: M, q: 'm' },
    ]),
  ];
}

/** The bars alone, small, the newest as high as there is room. */
export function thumbnail(run: Memory): PlotOptions {
  return {
    x: { domain: [0.5 - zerosBefore(run), run.steps + 0.5], axis: null },
    y: { domain: [0, (run.weights.at(-1) ?? 1) / heaviestOf(run)], axis: null },
    marks: [ruleY([0], { stroke: 'var(--rule-strong)' }), ...weightsOnly(run)],
  };
}
