import { axes, decades, stepTicks, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { cursor, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Race } from '../../../lib/experiments/descent-race.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const BEST = 'var(--o-sgd)';
const ONE_STEP = 'var(--ink-2)';
/** Where a line to a loss of 0 leads: far under any axis. */
const DEEP = -1000;
/** Losses under 10 to this are not told apart. */
const LOWEST = -12;

const logsOf = (losses: Float64Array): Float64Array =>
  losses.map((loss) => Math.max(Math.log10(loss), DEEP));

/** Whole decades around both losses, two at a time, so that the axis stands still while κ slides. */
function domainOf({ best, oneStep }: Race): Domain {
  const all = [...logsOf(best.losses), ...logsOf(oneStep.losses)];
  const low = Math.max(Math.min(...all), LOWEST);
  const high = Math.max(all[0] ?? 0, 0);
  return [Math.min(2 * Math.floor(low / 2), -2), Math.max(2 * Math.ceil(high / 2), 2)];
}

/** The loss with each of the two learning rates, and where the best one takes the lead. */
export function race({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const shown = run.race();
  const { steps, best, oneStep, lead } = shown;
  const last = steps.at(-1) ?? 1;
  const over = axes(
    frame,
    {
      domain: [-last / 200, last], // room for a line that falls at step 0
      ticks: stepTicks(0, last, frame.narrow ? 4 : 6),
      label: words['axis.step'],
    },
    { ...decades(domainOf(shown), frame.narrow ? 4 : 7), label: words['axis.loss'] },
    { right: [words['label.one-step'], words['label.best']] },
  );
  const logs = { best: logsOf(best.losses), oneStep: logsOf(oneStep.losses) };
  const at = lead && ([lead.step, Math.log10(lead.loss)] as const);
  return {
    axes: over,
    data: [
      ...(at && at[0] > 1 ? [cursor(at[0])] : []),
      curve(steps, logs.oneStep, { color: ONE_STEP, dash: '6 3', width: 2 }),
      curve(steps, logs.best, { color: BEST, width: 2.5 }),
      dots(over, at ? [at] : [], { r: 5, color: BEST }),
      ...endLabels(over, [
        { text: words['label.one-step'], at: [last, logs.oneStep.at(-1) ?? NaN], color: ONE_STEP },
        { text: words['label.best'], at: [last, logs.best.at(-1) ?? NaN], color: BEST },
      ]),
      ...(at && at[0] > 1
        ? [
            label(over, at, fill(words['mark.leads'], { step: at[0] }), {
              color: 'var(--ink)',
              dx: 8,
              dy: -14,
              bold: true,
            }),
          ]
        : []),
    ],
    tips: () =>
      (['best', 'oneStep'] as const).flatMap((name) =>
        tipsAlong(over, steps, logs[name], (i, t) => {
          const { lr, losses } = shown[name];
          const value = short(losses[i] ?? NaN);
          return `α = ${short(lr, 4)}\n${words['table.step']} ${t}\n${words['table.loss']} ${value}`;
        }),
      ),
  };
}
