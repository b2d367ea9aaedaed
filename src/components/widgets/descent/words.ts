import { formatNumber } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { decisive, type Moment, type Run } from './model.ts';
import type { Mode } from './state.ts';
import type { DescentStrings } from './strings.ts';

/** A number as both languages write it; what rounding put at the end of a double is left out. */
export const say = (x: number, digits = 5): string =>
  formatNumber('en', Number(x.toPrecision(9)) + 0, { digits });

/** What the run does, as the caption of its path says it. */
export function conclusionOf(run: Run, mode: Mode, strings: DescentStrings): string {
  const sentences = mode === 'one' ? parabolaWords(run, strings) : bowlWords(run, strings);
  if (run.overflowsAt !== null)
    sentences.push(fill(strings['caption.overflow'], { step: run.overflowsAt }));
  return sentences.join(' ');
}

function parabolaWords(run: Run, strings: DescentStrings): string[] {
  const { kind, product, factor } = decisive(run);
  return [fill(strings[`caption.one.${kind}`], { product: say(product), factor: say(factor) })];
}

function bowlWords(run: Run, strings: DescentStrings): string[] {
  const { kind } = decisive(run);
  const pace = kind === 'walks' || kind === 'jumps' ? 'pace' : kind;
  return [
    ...run.directions.map(({ lambda, product, kind: each }) =>
      fill(strings['caption.two.direction'], {
        lambda: say(lambda),
        product: say(product),
        kind: strings[`kind.${each}`],
      }),
    ),
    fill(strings[`caption.two.${pace}`], { rate: say(run.rate) }),
  ];
}

/** What the loss does, as the caption of its curve says it. */
export function lossCaptionOf(run: Run, moment: Moment, strings: DescentStrings): string {
  const { step, loss, shrink } = moment;
  const { overflowsAt } = run;
  return [
    overflowsAt !== null && step >= overflowsAt
      ? fill(strings['caption.overflow'], { step: overflowsAt })
      : fill(strings['caption.loss'], { step, loss: say(loss), first: say(run.losses[0] ?? NaN) }),
    fill(strings['caption.theory'], { rate: say(run.rate), factor: say(run.rate ** 2) }),
    ...(shrink === null ? [] : [fill(strings['caption.shrink'], { shrink: say(shrink) })]),
  ].join(' ');
}

/** A learning rate in words, with what it does along the steepest direction. */
export function sayRate(run: Run, lr: number, strings: DescentStrings): string {
  const steepest = run.directions.at(-1)!; // a bowl has a direction
  return fill(strings['say.lr'], {
    value: say(lr),
    product: say(steepest.product),
    kind: strings[`kind.${steepest.kind}`],
  });
}
