import { axes, stepTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { cursor, curve, dots, stepsOf } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import { LAST, type State } from './params.ts';
import type { Words } from './strings.ts';

/** Under decoupled decay both weights stay alike: one wide line under those of L2. */
const LINES = [
  { name: 'decoupled', of: ({ decoupled }: Run) => decoupled.other, dash: '', width: 7 },
  { name: 'l2.one', of: ({ l2 }: Run) => l2.one, dash: '', width: 2 },
  { name: 'l2.other', of: ({ l2 }: Run) => l2.other, dash: '7 4', width: 3 },
] as const;
const COLOR = {
  decoupled: 'var(--o-adam)',
  'l2.one': 'var(--c-multiply)',
  'l2.other': 'var(--c-multiply)',
} as const;

/** Both weights under both kinds of decay, up to the step looked at. */
export function weights({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { t } = run;
  const lines = LINES.map((line) => ({
    ...line,
    text: words[line.name],
    color: COLOR[line.name],
    values: line.of(run).subarray(0, t + 1),
  }));
  const over = axes(
    frame,
    {
      domain: [0, LAST],
      ticks: stepTicks(0, LAST, frame.narrow ? 3 : 5),
      label: words['axis.step'],
    },
    { domain: [-0.1, 1.1], ticks: [0, 0.25, 0.5, 0.75, 1], label: words['axis.weight'] },
    { right: lines.map(({ text }) => text) },
  );
  return {
    axes: over,
    data: [
      cursor(t),
      ...lines.map(({ values, color, dash, width }) =>
        curve(stepsOf(values, 0), values, { color, dash, width, opacity: width > 4 ? 0.5 : 1 }),
      ),
      dots(
        over,
        lines.map(({ values, color }) => [t, values[t] ?? NaN, color] as const),
        { r: 4 },
      ),
      ...endLabels(
        over,
        lines.map(({ text, values, color }) => ({
          text,
          color,
          at: [t, values[t] ?? NaN] as const,
        })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ text, values }) =>
        tipsAlong(
          over,
          stepsOf(values, 0),
          values,
          (i) => `t = ${i}\n${text}: ${short(values[i] ?? NaN)}`,
        ),
      ),
  };
}
