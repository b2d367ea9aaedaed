import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Walk } from '../../../lib/experiments/momentum.ts';
import { METHODS, type Method, type Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

type Now = Shown<State, Run>;

/** A caption whose equations never break at a line's end. */
const unbroken = (text: string): string => text.replace(/ ([×=<+]) /g, '\u00a0$1\u00a0');

/** A size as a caption says it: a run that ran away has none. */
const sayFar = (value: number, words: Words): string =>
  Math.abs(value) < 1e100 ? short(value) : words['caption.far'];

const ofEach = ({ walks }: Run, value: (walk: Walk) => string): Record<Method, string> =>
  Object.fromEntries(METHODS.map((method) => [method, value(walks[method])])) as Record<
    Method,
    string
  >; // one entry a method

/** How far the ball and plain descent are from the minimum at a step. */
export function pathsCaption({ run }: Now, words: Words): string {
  const { step, steps } = run;
  const distance = ({ x, y }: Walk) => sayFar(Math.hypot(x[step] ?? NaN, y[step] ?? NaN), words);
  return fill(words['caption.paths'], { ...ofEach(run, distance), step, steps });
}

/** The losses at a step, and which learning rate the EMA form needs for the ball's path, once it has it. */
export function formsCaption({ state, run }: Now, words: Words): string {
  const { step, walks } = run;
  const losses = fill(words['caption.forms'], {
    ...ofEach(run, (walk) => sayFar(walk.losses[step] ?? NaN, words)),
    step,
  });
  if (state.exchange === 'same') return losses;
  const rates = { lr: short(state.lr), ema: short(walks.ema.lr) };
  return unbroken(`${losses} ${fill(words['caption.exchanged'], rates)}`);
}

/** Which roots the steepest direction has. */
export function rootsCaption({ state, run }: Now, words: Words): string {
  const [[re, im], [other]] = run.roots;
  const pair = { lrLambda: short(run.lrLambda), beta: short(state.beta) };
  if (im !== 0) {
    const period = short((2 * Math.PI) / Math.atan2(im, re));
    const size = short(Math.sqrt(state.beta));
    return unbroken(fill(words['caption.complex'], { ...pair, size, period }));
  }
  const said = fill(words['caption.real'], { ...pair, one: short(re), other: short(other) });
  return unbroken([said, ...(other < -1 ? [words['caption.outside']] : [])].join(' '));
}

/** On which side of the line the pair lies, by what a step multiplies there, and where the optimum is. */
export function mapCaption({ state, run }: Now, words: Words): string {
  const { walks, theory, lrLambda, kappa } = run;
  const { rate } = walks.ball;
  const { ball } = theory;
  return unbroken(
    fill(words[rate < 1 ? 'caption.map' : 'caption.unstable'], {
      lrLambda: short(lrLambda),
      beta: short(state.beta),
      rate: short(rate),
      limit: short(2 + 2 * state.beta),
      bestLrLambda: short(ball.lr * kappa),
      bestBeta: short(ball.beta),
      best: short(ball.rate),
    }),
  );
}

/** How far the flattest and the steepest direction have come. */
export function directionsCaption({ state, run }: Now, words: Words): string {
  const { steps } = run;
  const all = run.directions();
  const left = (i: number) => sayFar(Math.abs(all.at(i)?.x[steps] ?? NaN), words);
  return unbroken(
    fill(words['caption.directions'], {
      steps,
      flat: left(0),
      kappa: short(run.kappa),
      steep: left(-1),
      size: short(Math.sqrt(state.beta)),
    }),
  );
}

/** What the plane shows, for readers who do not see it. */
export const planeDescription = ({ state }: Now, words: Words): string =>
  fill(words['describe.plane'], {
    kappa: short(state.kappa, 4),
    rotation: short(state.rotation),
    x: short(state.x),
    y: short(state.y),
  });

/** The plotted numbers, a row a step: the three losses and the ball's place. */
export function tableOf({ walks }: Run, words: Words): TableData {
  const { plain, ema, ball } = walks;
  const plotted = [plain.losses, ema.losses, ball.losses, ball.x, ball.y];
  return {
    columns: [
      words['table.step'],
      words['name.plain'],
      words['name.ema'],
      words['name.ball'],
      words['table.theta1'],
      words['table.theta2'],
    ],
    rows: Array.from(ball.losses, (_, t) => [
      String(t),
      ...plotted.map((values) => values[t] ?? NaN),
    ]),
  };
}
