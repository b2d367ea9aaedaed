import { axes, evenDomain, niceTicks, stepTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { cursor, dots, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const PARAMETERS = [
  { name: 'x', dash: '' },
  { name: 'y', dash: '7 3' },
] as const;
const color = 'var(--o-adam)';

/** Update ÷ α against the step: full up to the step looked at, faint after; dotted at ±1, a step of α itself. */
export function updates({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { rows, step } = run;
  const domain = evenDomain(rows.flatMap(({ update }) => [...update]));
  const last = rows.length;
  const over = axes(
    frame,
    { domain: [1, last], ticks: stepTicks(1, last, 4), label: words['axis.step'] },
    { domain, ticks: niceTicks(domain, 5), label: words['axis.update'] },
    { right: ['y'] },
  );
  const lines = PARAMETERS.map((parameter, i) => {
    const points = rows.map(({ t, update }): Place => {
      const height = update[i] ?? NaN;
      return [t, Number.isFinite(height) ? height : NaN];
    });
    return { ...parameter, points, end: points.at(-1) ?? ([NaN, NaN] as const) };
  });
  const unit = [-1, 1].flatMap((at): Place[] => [
    [1, at],
    [last, at],
    [NaN, NaN],
  ]);
  return {
    axes: over,
    data: [
      path(unit, { color: 'var(--ink-2)', width: 1, dash: '1 4' }),
      ...(step > 0 ? [cursor(step)] : []),
      ...lines.map(({ points, dash }) => path(points, { color, dash, done: step })),
      dots(
        over,
        lines.flatMap(({ points }) => points.slice(Math.max(step - 1, 0), step)),
        { r: 4.5, color },
      ),
      ...endLabels(
        over,
        lines
          .filter(({ end }) => end.every(Number.isFinite))
          .map(({ name, end }) => ({ text: name, at: end, color })),
        6,
      ),
    ],
    tips: () =>
      lines.flatMap(({ name, points }) =>
        points.flatMap(([x, y]) =>
          Number.isFinite(y) ? { x, y, title: `t = ${x}\n${name}: ${short(y)}` } : [],
        ),
      ),
  };
}
