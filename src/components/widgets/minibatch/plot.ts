import { axes, decades, niceTicks } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { curve } from '../../kit/figure/marks.ts';
import type { LineStyle } from '../../kit/figure/palette.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { EVERY, STEPS } from '../../../lib/experiments/minibatch.ts';
import type { Method, Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';
import { namesOf } from './words.ts';

const STYLE: Readonly<Record<Method, LineStyle>> = {
  plain: { color: 'var(--o-sgd)', dash: '1.5 3', width: 1.75 },
  ball: { color: 'var(--o-momentum)', dash: '', width: 1.5 },
  scaled: { color: 'var(--ink)', dash: '7 4', width: 1.25 },
};
const AT = Float64Array.from({ length: STEPS / EVERY + 1 }, (_, i) => i * EVERY);
/** The axis of losses, in powers of ten; what is lower is drawn at its end. */
const [LOWEST, HIGHEST] = [-5, 1];

const log = (value: number): number => Math.log10(Math.max(value, 10 ** (LOWEST - 1)));

/** The loss above its minimum against the step: every run, named by its kind. */
export function losses({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const names = namesOf(state, words);
  const shown: readonly Method[] =
    state.compare === 'on' ? ['plain', 'scaled', 'ball'] : ['plain', 'ball'];
  const over = axes(
    frame,
    { domain: [0, STEPS], ticks: niceTicks([0, STEPS], 4), label: words['axis.step'] },
    { ...decades([LOWEST, HIGHEST], 6), label: words['axis.loss'] },
    { right: [words.ball, fill(words.scaled, { times: 100 })] },
  );
  return {
    axes: over,
    data: [
      ...shown.flatMap((method) =>
        run[method].runs.map((values) =>
          curve(AT, values.map(log), {
            ...STYLE[method],
            ...(method === 'ball' && { q: 'm' as const }),
          }),
        ),
      ),
      ...endLabels(
        over,
        shown.map((method) => ({
          text: names[method],
          color: STYLE[method].color,
          at: [STEPS, log(run[method].mean.at(-1) ?? NaN)] as const,
        })),
      ),
    ],
    tips: () =>
      shown.flatMap((method) =>
        tipsAlong(over, AT, run[method].mean.map(log), (i, t) => {
          return `${names[method]}, t = ${t}\n${short(run[method].mean[i] ?? NaN)}`;
        }),
      ),
  };
}
