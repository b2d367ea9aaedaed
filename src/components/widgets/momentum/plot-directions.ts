/** What is left along each direction of the bowl. @module */
import { axes, niceTicks, stepTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { curve, stepsOf } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import type { Direction, Run } from './model.ts';
import { nameEnds } from './plot-marks.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const [LOWEST, HIGHEST] = [-8, 2];
const COLOR = 'var(--o-momentum)';

const FLATTEST = { width: 2.5, dash: '9 4' };
const STEEPEST = { width: 2 };
const BETWEEN = { width: 1, opacity: 0.45 };

const named = ({ lambda }: Direction): string => `λ = ${short(lambda, 2)}`;

/** |x| as log10; where it is 0 far below the axis, NaN where it is past all numbers. */
const logsOf = ({ x }: Direction): Float64Array =>
  x.map((value) => {
    const log = Math.log10(Math.max(Math.abs(value), 1e-99));
    return log < 99 ? log : NaN;
  });

/** The distances along the directions: the flattest dashed, the steepest solid, those between faint. */
export function directions({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { steps } = run;
  const all = run.directions();
  const ticks = frame.narrow ? [LOWEST, LOWEST / 2, 0] : niceTicks([LOWEST, HIGHEST], 5);
  const over = axes(
    frame,
    { domain: [0, steps], ticks: stepTicks(0, steps, 4), label: words['axis.step'] },
    { domain: [LOWEST, HIGHEST], ticks, labels: ticks.map(power), label: words['axis.distance'] },
    { right: [...all.map(named), 'λ = 100'] },
  );
  const t = stepsOf(all[0]?.x ?? [], 0);
  const lines = all.map((direction, i) => ({
    direction,
    values: logsOf(direction),
    style: i === 0 ? FLATTEST : i === all.length - 1 ? STEEPEST : BETWEEN,
  }));
  const common = Math.log10(state.beta) / 2;
  return {
    axes: over,
    data: [
      curve([0, steps], [0, steps * common], { color: 'var(--ink)', width: 1.5, dash: '6 5' }),
      ...lines.map(({ values, style }) => curve(t, values, { color: COLOR, ...style })),
      ...nameEnds(
        over,
        lines
          .filter((_, i) => !frame.narrow || i % 2 === 0) // there is no room for more names
          .map(({ direction, values }) => ({ name: named(direction), color: COLOR, values })),
        words,
      ),
    ],
    tips: () =>
      lines.flatMap(({ direction, values }) =>
        tipsAlong(
          over,
          t,
          values,
          (step) => `${named(direction)}, t = ${step}\n${short(direction.x[step] ?? NaN)}`,
        ),
      ),
  };
}
