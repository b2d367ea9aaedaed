import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { FORMATS } from '../../../lib/precision/formats.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';
import type { Words } from './strings.ts';

/** A number that may lie past every float, given by its decimal logarithm. */
export const far = (log10: number): string => {
  if (Math.abs(log10) < 4) return short(10 ** log10);
  const exponent = Math.floor(log10);
  const mantissa = (10 ** (log10 - exponent)).toPrecision(3);
  return mantissa === '10.0'
    ? `1.00\u00a0×\u00a0${power(exponent + 1)}`
    : `${mantissa}\u00a0×\u00a0${power(exponent)}`;
};

/** A step with all its digits, millions too. */
export const whole = (step: number): string => step.toLocaleString('en');

/** A power of ten rounded to a tenth of its exponent, as the text of the lesson says it. */
const orders = (log10: number): string =>
  log10 < 4 ? short(10 ** log10) : power(Math.round(log10));

/** What a view shows in its current state, as its caption says it. */
export const CAPTION: Readonly<Record<View, (shown: Shown<State, Run>, words: Words) => string>> = {
  factors: ({ run: { factors } }, words) => {
    const { step, factor, log10V, turn } = factors;
    const v = far(log10V);
    if (step === 1) return fill(words['caption.first'], { v });
    const said = { t: count(step), factor: short(factor, step > 1000 ? 7 : 4), v };
    return factor > 1
      ? fill(words['caption.grows'], said)
      : fill(words['caption.shrinks'], { ...said, turn: count(turn + 1) });
  },
  recovery: ({ run: { recovery } }, words) =>
    fill(words[recovery.step < recovery.recovers ? 'caption.recovery' : 'caption.recovered'], {
      update: far(recovery.log10),
      t: whole(recovery.step),
      least: far(recovery.least.log10),
      turn: count(recovery.least.t),
      ...(recovery.step >= recovery.recovers && { back: whole(recovery.recovers) }),
    }),
  formats: ({ run: { formats } }, words) => {
    const { format, kept, dies, rightWorks, beta2 } = formats;
    const t = count(dies);
    if (!rightWorks) return fill(words['caption.rounded'], { t, beta2 });
    const largest = short(FORMATS[format].largest, 5);
    return kept
      ? fill(words['caption.kept'], { t, largest })
      : fill(words['caption.overflow'], { t, largest, format });
  },
  decay: ({ state, run: { decay } }, words) => {
    const { peak, least, most } = decay;
    const said = {
      beta2: short(state.beta2, 5),
      orders: orders(decay.orders),
      turn: count(peak.t),
    };
    return most
      ? fill(words['caption.fast'], { ...said, most: far(most.log10), t: count(most.t) })
      : fill(words['caption.decay'], { ...said, least: far(least.log10) });
  },
};

/** The plotted values of a view, a row a step. */
export function tableOf(view: View, run: Run, words: Words): TableData {
  const step = words['table.step'];
  const print = (value: number): string => short(value, 7);
  if (view === 'factors') {
    const { bars, v } = run.factors;
    const factors = new Map(bars.t.map((t, i) => [t, bars.y[i] ?? NaN]));
    return {
      columns: [step, words['table.factor'], words['table.log-v']],
      rows: v.t.map((t, i) => {
        const log = factors.get(t);
        return [t, log === undefined ? '' : 10 ** log, v.y[i] ?? NaN];
      }),
      print,
    };
  }
  const { t, y } = view === 'formats' ? run.formats.exact : run[view].line;
  return {
    columns: [step, words[view === 'formats' ? 'table.log-v' : 'table.log-update']],
    rows: t.map((each, i) => [each, y[i] ?? NaN]),
    print,
  };
}
