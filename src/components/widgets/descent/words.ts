import type { TableData } from '../../kit/context.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Race } from '../../../lib/experiments/descent-race.ts';
import { decisive, gradientOf, type Run } from './model.ts';
import type { Words } from './strings.en.ts';

/** The digits that a sentence and the readout give a number. */
export const say = (x: number): string => short(x, 5);

/** What a step does, as the caption says it: along each curvature, a line each. */
export const captionOf = (run: Run, words: Words): readonly string[] =>
  run.mode === 'one' ? parabolaWords(run, words) : directionWords(run, words);

/** What the run does, and where that leads. */
export function conclusionOf(run: Run, words: Words): string {
  const sentences = [
    ...captionOf(run, words),
    ...(run.mode === 'two' ? paceWords(run, words) : []),
  ];
  if (run.overflowsAt !== null)
    sentences.push(fill(words['caption.overflow'], { step: run.overflowsAt }));
  return sentences.join(' ');
}

function parabolaWords(run: Run, words: Words): string[] {
  const { kind, product, factor } = decisive(run);
  return [fill(words[`caption.one.${kind}`], { product: say(product), factor: say(factor) })];
}

/** The steep direction first: it is the one with a limit. */
const directionWords = ({ directions }: Run, words: Words): string[] =>
  directions.toReversed().map(({ lambda, factor, kind }) =>
    fill(words[`caption.two.direction`], {
      lambda: say(lambda),
      factor: say(factor),
      kind: words[`does.${kind}`],
    }),
  );

function paceWords(run: Run, words: Words): string[] {
  const { kind } = decisive(run);
  const pace = kind === 'walks' || kind === 'jumps' ? 'pace' : kind;
  return [fill(words[`caption.two.${pace}`], { rate: say(run.rate) })];
}

/** What the loss does, as the caption of its curve says it. */
export function lossCaptionOf(run: Run, words: Words): string {
  const { overflowsAt, moment } = run;
  const { step, loss, shrink } = moment;
  return [
    overflowsAt !== null && step >= overflowsAt
      ? fill(words['caption.overflow'], { step: overflowsAt })
      : fill(words['caption.loss'], { step, loss: say(loss), first: say(run.losses[0] ?? NaN) }),
    fill(words[`caption.theory.${run.mode}`], { rate: say(run.rate), factor: say(run.rate ** 2) }),
    ...(shrink === null ? [] : [fill(words['caption.shrink'], { shrink: say(shrink) })]),
  ].join(' ');
}

/** Who has the smaller loss, and from when on. */
export function raceCaptionOf({ best, oneStep, lead }: Race, words: Words): string {
  const key = lead === null ? 'never' : lead.step === 1 ? 'first' : 'later';
  return fill(words[`caption.race.${key}`], {
    best: say(best.lr),
    oneStep: say(oneStep.lr),
    step: lead?.step ?? '',
  });
}

/** A learning rate in words, with what it does along the steepest direction. */
export function sayRate(run: Run, lr: number, words: Words): string {
  const steepest = run.directions.at(-1)!; // a bowl has a direction
  return fill(words['say.lr'], {
    value: say(lr),
    product: say(steepest.product),
    kind: words[`kind.${steepest.kind}`],
  });
}

/** The race, a row a step drawn. */
export const raceTableOf = ({ steps, best, oneStep }: Race, words: Words): TableData => ({
  columns: [
    words['table.step'],
    fill(words['table.one-step'], { lr: say(oneStep.lr) }),
    fill(words['table.best'], { lr: say(best.lr) }),
  ],
  rows: Array.from(steps, (step, i) => [step, oneStep.losses[i] ?? NaN, best.losses[i] ?? NaN]),
});

/** The run, a row a step; it ends where the run leaves the floats. */
export function tableOf(run: Run, words: Words): TableData {
  const names =
    run.mode === 'one' ? [words['table.theta']] : [words['table.theta1'], words['table.theta2']];
  return {
    columns: [words['table.step'], ...names, words['table.loss'], words['table.slope']],
    rows: run.points.map((point, step) => [
      String(step),
      ...point,
      run.losses[step] ?? NaN,
      Math.hypot(...gradientOf(run.bowl, point)),
    ]),
  };
}
