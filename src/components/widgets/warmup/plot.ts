import { axes, decades, niceTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { curve } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import { LAST, LOOKS, type State } from './params.ts';
import type { Words } from './strings.ts';

const LINES = [
  { name: 'uncorrected', color: 'var(--c-never)', dash: '2 3', width: 3 },
  { name: 'radam', color: 'var(--c-multiply)', dash: '7 3 2 3', width: 2.5 },
  { name: 'corrected', color: 'var(--c-separate)', dash: '', width: 2.5 },
] as const;
const INK = 'var(--ink-2)';
const END = Math.log10(LAST);

const AT = Float64Array.from(LOOKS, Math.log10);

/** How long a step is, in learning rates, with correction, without, and rectified. */
export function lengths({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const lines = LINES.map((line) => ({
    ...line,
    text: words[line.name],
    values: Float64Array.from(run.lengths, (each) => each[line.name]),
  }));
  const top = run.most.length < 1.2 ? 1.25 : Math.ceil(run.most.length);
  const domain = [0, top] as const;
  const over = axes(
    frame,
    { ...decades([0, END], 5), label: words['axis.step'] },
    { domain, ticks: niceTicks(domain, 5), label: words['axis.length'] },
    { right: lines.map(({ text }) => text) },
  );
  const untuned = Math.min(Math.log10(run.untuned), END);
  return {
    axes: over,
    data: [
      curve([untuned, untuned], domain, { color: INK, width: 1, dash: '2 3' }),
      label(over, [untuned, top], '2 ÷ (1 − β₂)', {
        color: INK,
        anchor: untuned > END / 2 ? 'end' : 'start',
        dx: untuned > END / 2 ? -6 : 6,
        dy: 8,
      }),
      ...lines.map(({ values, color, dash, width }) => curve(AT, values, { color, dash, width })),
      ...endLabels(
        over,
        lines.flatMap(({ text, values, color }) => {
          const last = values.at(-1) ?? NaN;
          return Number.isFinite(last) ? [{ text, color, at: [END, last] as const }] : [];
        }),
      ),
    ],
    tips: () =>
      lines.flatMap(({ text, values }) =>
        tipsAlong(
          over,
          AT,
          values,
          (i) => `t = ${count(LOOKS[i])}\n${text}: ${short(values[i] ?? NaN)}`,
        ),
      ),
  };
}
