import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { MapGrid } from '../../../lib/maps/momentum-map.ts';
import type { Walk } from '../../../lib/experiments/momentum.ts';
import { METHODS, type Method, type Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

type Now = Shown<State, Run>;

/** A caption whose equations never break at a line's end. */
const unbroken = (text: string): string => text.replace(/ ([×=<]) /g, '\u00a0$1\u00a0');

/** A size as a caption says it: a run that ran away has none. */
const sayFar = (value: number, words: Words): string =>
  value < 1e100 ? short(value) : words['caption.far'];

const ofEach = ({ walks }: Run, value: (walk: Walk) => string): Record<Method, string> =>
  Object.fromEntries(METHODS.map((method) => [method, value(walks[method])])) as Record<
    Method,
    string
  >; // one entry a method

/** How far each run is from the minimum at a step, and what the EMA form's learning rate means. */
export function planeCaption({ state, run }: Now, words: Words): string {
  const { lr, beta, exchange } = state;
  const { step, steps, walks } = run;
  const distance = ({ x, y }: Walk) => sayFar(Math.hypot(x[step] ?? NaN, y[step] ?? NaN), words);
  const distances = fill(words['caption.plane'], { ...ofEach(run, distance), step, steps });
  const rates = fill(words[`caption.${exchange}`], {
    lr: short(lr),
    less: short(lr * (1 - beta)),
    ema: short(walks.ema.lr),
  });
  return unbroken(`${distances} ${rates}`);
}

/** The losses at a step. */
export const lossCaption = ({ run }: Now, words: Words): string =>
  fill(words['caption.loss'], {
    ...ofEach(run, ({ losses }) => sayFar(losses[run.step] ?? NaN, words)),
    step: run.step,
  });

/** On which side of the boundary the pair lies, where the optimum is, and how far the map has come. */
export function mapCaption({ state, run }: Now, words: Words, grid: MapGrid | null): string {
  const { lr, beta, x, y } = state;
  const { theory, steps } = run;
  const limit = theory.ballLimit(beta);
  const side = fill(words[lr < limit ? 'caption.stable' : 'caption.unstable'], {
    lr: short(lr),
    beta: short(beta),
    limit: short(limit),
    ema: short(theory.emaLimit(beta)),
  });
  const best = fill(words['caption.best'], {
    lr: short(theory.ball.lr),
    beta: short(theory.ball.beta),
  });
  const blank = fill(words[x === 0 && y === 0 ? 'caption.nothing' : 'caption.blank'], { steps });
  const progress =
    grid && grid.done < grid.rows
      ? fill(words['caption.progress'], { done: grid.done, rows: grid.rows })
      : '';
  return unbroken([side, best, blank, progress].filter(Boolean).join(' '));
}

/** What the plane shows, for readers who do not see it. */
export const planeDescription = ({ state }: Now, words: Words): string =>
  fill(words['describe.plane'], {
    kappa: short(state.kappa, 4),
    rotation: short(state.rotation),
    x: short(state.x),
    y: short(state.y),
  });

/** What the map shows, for readers who do not see it. */
export const mapDescription = ({ run }: Now, words: Words): string =>
  fill(words['describe.map'], { plain: short(run.theory.ballLimit(0)) });
