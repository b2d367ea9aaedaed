import { fill } from '../../../lib/i18n/template.ts';
import { axes, niceTicks, roundDomain, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { cursor, curve, dots, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run, Schedule } from './model.ts';
import type { State } from './params.ts';
import { logs, spanOf, TIME, topWithin } from './plot-axes.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from '../../kit/figure/corrected.ts';

/** What correction makes of the learning rate: αₜ over α, against the step. */
export function schedule({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { times, step, at, rates } = run.schedule;
  const x = logs(times);
  const domain = roundDomain([...rates, 1], 5);
  const over = axes(
    frame,
    { ...TIME, label: words['axis.time'] },
    { domain, ticks: niceTicks(domain, 5), label: words['axis.schedule'], strong: [1] },
  );
  const { color } = STYLE.both;
  return {
    axes: over,
    data: [
      cursor(Math.log10(step)),
      curve(x, rates, { color, width: 2.5 }),
      ...dip(run.schedule, over, x, words),
      dots(over, [[Math.log10(step), rates[at] ?? NaN]], { r: 5, color }),
    ],
    tips: () =>
      tipsAlong(
        over,
        x,
        rates,
        (i, _, rate) =>
          `t = ${times[i] ?? NaN}\n${fill(words['tip.schedule'], { rate: short(rate) })}`,
      ),
  };
}

/** Where the schedule is lowest, in words under it where there is room, else over all that they reach. */
function dip({ course, rates }: Schedule, over: Axes, x: Float64Array, words: Words): Markish[] {
  if (!course.peak) return [];
  const { t, ratio } = course.peak;
  const at: Place = [Math.log10(t), 1 / ratio];
  const text = fill(words['mark.lowest'], { rate: short(at[1]), step: t });
  const span = spanOf(over, at, text);
  const y = over.py(at[1]);
  const dy = over.py(0) - y >= 22 ? 16 : topWithin(over, span, x, [rates]) - y - 16;
  const { color } = STYLE.both;
  return [
    dots(over, [at], { r: 6, color, ring: true }),
    label(over, at, text, { color, dy, anchor: span.anchor, bold: true }),
  ];
}
