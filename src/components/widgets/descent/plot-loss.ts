import { axes, decades, stepTicks, type Axes, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { cursor, curve, dots, path, stepsOf, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const COLOR = 'var(--o-sgd)';
const THEORY = 'var(--ink-2)';
const LOWS = [-2, -4, -8, -16, -32];
const HIGHS = [1, 4, 16];
/** Where a line to a loss of 0 leads: far under any axis. */
const DEEP = -1000;

/** What the figure shows of a run; losses as decimal logarithms. */
export interface Losses {
  readonly domain: Domain;
  /** The loss at each step, DEEP for 0. */
  readonly logs: readonly number[];
  /** What each step adds in the slowest direction, as theory has it. */
  readonly fall: number;
  /** Theory's line from the loss at the start, as far as the axis goes; empty where that loss is 0. */
  readonly theory: readonly Place[];
  /** Why a loss has no place on the axis, and from which step on. */
  readonly off: { readonly kind: 'zero' | 'below' | 'above'; readonly step: number } | null;
}

/** The loss axis: one of a few, so that it stands still while a slider moves. */
function domainOf(logs: readonly number[]): Domain {
  const seen = logs.filter((value) => value > DEEP);
  const [min, max] = [Math.min(0, ...seen), Math.max(-1, ...seen)];
  return [
    LOWS.find((low) => low <= min) ?? LOWS.at(-1)!, // not empty
    HIGHS.find((high) => high >= max) ?? HIGHS.at(-1)!, // not empty
  ];
}

/** Turns a run into what the figure of its loss shows. */
export function lossesOf({ losses, rate, steps, overflowsAt }: Run): Losses {
  const logs = losses.map((loss) => (loss === 0 ? DEEP : Math.log10(loss)));
  const domain = domainOf(logs);
  const [low, high] = domain;
  const first = logs[0] ?? DEEP;
  const fall = Math.max(2 * Math.log10(rate), DEEP); // DEEP for a rate of 0
  const room = Math.max(fall < 0 ? first - low : high - first, 0);
  const last = Math.min(steps, fall === 0 ? steps : room / Math.abs(fall));
  const above = logs.findIndex((value) => value > high);
  const under = logs.findIndex((value) => value < low);
  const off = (): Losses['off'] => {
    if (above >= 0) return { kind: 'above', step: above };
    if (overflowsAt !== null) return { kind: 'above', step: overflowsAt };
    if (under < 0) return null;
    return { kind: losses[under] === 0 ? 'zero' : 'below', step: under };
  };
  const theory: Place[] =
    first === DEEP
      ? []
      : [
          [0, first],
          [last, first + fall * last],
        ];
  return { domain, logs, fall, theory, off: off() };
}

/** The run's loss, the slowest direction's line, the cursor and their words. */
export function loss({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const shown = lossesOf(run);
  const { domain, logs, theory } = shown;
  const steps = stepsOf(logs, 0);
  const { step } = run.moment;
  const over = axes(
    frame,
    {
      domain: [-run.steps / 200, run.steps], // room for a line that falls at step 0
      ticks: stepTicks(0, run.steps, frame.narrow ? 4 : 6),
      label: words['axis.step'],
    },
    { ...decades(domain, frame.narrow ? 5 : 7), label: words['axis.loss'] },
  );
  return {
    axes: over,
    data: [
      cursor(step),
      path(theory, { color: THEORY, width: 6, opacity: 0.3 }),
      curve(steps, logs, { color: COLOR }),
      dots(over, [[step, logs[step] ?? NaN]], { r: 5, color: COLOR }),
      ...labels(run, shown, over, words),
    ],
    tips: () =>
      tipsAlong(over, steps, logs, (at) => {
        const value = short(run.losses[at] ?? NaN);
        return `${words['table.step']} ${at}\n${words['table.loss']} ${value}`;
      }),
  };
}

/** Labels at the lines, on opposite sides where they run together. */
function labels(run: Run, { domain, logs, theory, off }: Losses, over: Axes, words: Words) {
  const { rate, steps } = run;
  const grows = rate > 1;
  const found: Markish[] = [];
  const [from, to] = theory;
  const along = 0.22 * (to?.[0] ?? NaN);
  const steep = along < 0.08 * steps; // beside the line there is room, under it there is none
  const shown = logs.findIndex((value) => value < domain[0] || value > domain[1]);
  const count = shown < 0 ? logs.length : shown;
  if (count > 0) {
    const at = 0.62 * (count - 1);
    const [before = NaN, after = before] = logs.slice(Math.floor(at));
    const early = at < 0.3 * steps;
    found.push(
      label(over, [at, before + (at % 1) * (after - before)], words['label.run'], {
        color: COLOR,
        anchor: early ? 'start' : 'end',
        dx: early ? 8 : -8,
        dy: early ? (steep ? -20 : 0) : grows ? -14 : 16,
        bold: true,
      }),
    );
  }
  if (from && to) {
    found.push(
      label(
        over,
        [along, from[1] + 0.22 * (to[1] - from[1])],
        fill(words['label.theory'], { factor: short(rate ** 2, 4) }),
        { color: THEORY, dx: 8, dy: steep ? (grows ? 8 : -4) : grows ? 18 : -16 },
      ),
    );
  }
  if (off) {
    const late = off.step > steps / 2;
    const end = domain[off.kind === 'above' ? 1 : 0];
    found.push(
      label(
        over,
        [off.step, end],
        fill(words[`mark.${off.kind}`], { step: off.step, power: power(end) }),
        {
          color: 'var(--ink)',
          anchor: late ? 'end' : 'start',
          dx: late ? -8 : 8,
          dy: off.kind === 'above' ? 12 : -12,
          bold: true,
        },
      ),
    );
  }
  return found;
}
