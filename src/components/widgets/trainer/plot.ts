import { axes, stepTicks, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { band, cursor, curve } from '../../kit/figure/marks.ts';
import { LINE, type LineStyle } from '../../kit/figure/palette.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import type { Run } from './model.ts';
import { EACH, LAST, SHOWN, type State } from './params.ts';
import type { Words } from './strings.ts';
import { nameOf, pairNames } from './words.ts';

/** Losses that the axis spans, in powers of ten; what is higher or lower is cut off. */
const [LOWEST, HIGHEST] = [-3, 1];

/** More powers of ten than a float spans. */
const FAR = 400;

const plain = (name: string, dash = ''): LineStyle => ({
  color: `var(--o-${name})`,
  dash,
  width: 2,
});
const STYLE: Readonly<Record<State['first'], LineStyle>> = {
  ...LINE,
  sgd: plain('sgd'),
  momentum: plain('momentum'),
  rmsprop: plain('rmsprop'),
  adamw: { ...LINE.separate, dash: '2 4' },
};

const CORRECTIONS = SHOWN.filter((name): name is CorrectionName => name in LINE);

/** Losses in powers of ten; none and an infinite one are drawn far outside, towards which a line runs. */
const logs = (values: readonly number[]): Float64Array =>
  Float64Array.from(values, (value) => Math.min(Math.max(Math.log10(value), -FAR), FAR));
const stepsOf = (values: readonly number[]): Float64Array =>
  Float64Array.from(values, (_, i) => (i + 1) * EACH);

const inside = (log: number): number => Math.min(Math.max(log, LOWEST), HIGHEST);

function axesFor(
  frame: Frame,
  words: Words & { readonly 'axis.step': string },
  right: readonly string[],
): Axes {
  const ticks = [-3, -2, -1, 0, 1];
  return axes(
    frame,
    { domain: [0, LAST], ticks: stepTicks(0, LAST, 3), label: words['axis.step'] },
    { domain: [LOWEST, HIGHEST], ticks, labels: ticks.map(power), label: words['axis.loss'] },
    { right },
  );
}

type Said = Words & { readonly 'axis.step': string };

/** Both losses against the step. */
export function compare({ state, run }: Shown<State, Run>, words: Said, frame: Frame): Picture {
  const names = pairNames(state, words);
  const over = axesFor(frame, words, names);
  const done = run.t / EACH;
  const alike = state.first === state.second;
  const lines = [
    { values: run.first.loss, name: names[0], style: STYLE[state.first] },
    {
      values: run.second.loss,
      name: names[1],
      style: { ...STYLE[state.second], ...(alike && { dash: '6 4' }) },
    },
  ];
  return {
    axes: over,
    data: [
      ...lines.map(({ values, style }) => curve(stepsOf(values), logs(values), { ...style, done })),
      run.t < LAST ? cursor(run.t) : null,
      ...endLabels(
        over,
        lines
          .filter(({ values }) => values.length > 0)
          .map(({ values, name, style }) => ({
            text: name,
            color: style.color,
            at: [LAST, inside(Math.log10(values.at(-1) ?? NaN))] as const,
          })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ values, name }) =>
        tipsAlong(
          over,
          stepsOf(values),
          logs(values),
          (i, t) => `t = ${t}\n${name}: ${short(values[i] ?? NaN)}`,
        ),
      ),
  };
}

/** The losses under each correction, a band of all runs around their mean: letters, until the reader asks for names. */
export function blind({ state, run }: Shown<State, Run>, words: Said, frame: Frame): Picture {
  const isNamed = state.names === 'shown';
  const lines = CORRECTIONS.map((name) => ({
    ...run.bands[name],
    name: nameOf(name, state, words),
    style: isNamed ? LINE[name] : { color: 'var(--ink)', dash: '', width: 1.5 },
  }));
  // Room for names, though letters need less: the curves stay where they are when names come.
  const over = axesFor(
    frame,
    words,
    CORRECTIONS.map((name) => words[`rule.${name}`]),
  );
  const done = run.t / EACH;
  return {
    axes: over,
    data: [
      ...lines.map(({ low, high, style }) =>
        band(stepsOf(low), logs(low), logs(high), { color: style.color, opacity: 0.15 }),
      ),
      ...lines.map(({ mean, style }) => curve(stepsOf(mean), logs(mean), { ...style, done })),
      run.t < LAST ? cursor(run.t) : null,
      ...endLabels(
        over,
        lines
          .filter(({ mean }) => mean.length > 0)
          .map(({ mean, name, style }) => ({
            text: name,
            color: style.color,
            at: [LAST, inside(Math.log10(mean.at(-1) ?? NaN))] as const,
          })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ mean, name }) =>
        tipsAlong(
          over,
          stepsOf(mean),
          logs(mean),
          (i, t) => `t = ${t}\n${name}: ${short(mean[i] ?? NaN)}`,
        ),
      ),
  };
}
