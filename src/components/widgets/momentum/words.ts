import { formatNumber } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { FINE } from './map.ts';
import { emaLrOf, METHODS, theoryOf, type Method, type Walk } from './model.ts';
import type { MomentumState } from './state.ts';
import type { MomentumStrings } from './strings.ts';

type Walks = Readonly<Record<Method, Walk>>;

/** A number as the widget says it, rid of rounding errors; both languages write it alike. */
export const say = (value: number, digits = 3): string =>
  formatNumber('en', Number(value.toPrecision(12)), { digits });

/**
 * A caption whose numbers and equations never break at a line's end. It stays one piece of text: what stands
 * in a line behind a number that changes is not moved for itself.
 */
export const unbroken = (text: string): string =>
  text.replace(/ ([×=<]) /g, '\u00a0$1\u00a0').replace(/-(?=\d)/g, '\u2212');

/** A size as a caption says it: a run that ran away has none. */
const sayFar = (value: number, strings: MomentumStrings): string =>
  value < 1e100 ? say(value) : strings['caption.far'];

const ofEach = (walks: Walks, value: (walk: Walk) => string): Record<Method, string> =>
  Object.fromEntries(METHODS.map((method) => [method, value(walks[method])])) as Record<
    Method,
    string
  >; // one entry a method

/** How far each run is from the minimum at a step, and what the EMA form's learning rate means. */
export function planeCaption(
  walks: Walks,
  state: MomentumState,
  step: number,
  strings: MomentumStrings,
): string {
  const distance = ({ path }: Walk) => sayFar(Math.hypot(...(path[step] ?? [NaN])), strings);
  const { lr, beta, exchange, steps } = state;
  const distances = fill(strings['caption.plane'], { ...ofEach(walks, distance), step, steps });
  const rates = fill(strings[`caption.${exchange}`], {
    lr: say(lr),
    less: say(lr * (1 - beta)),
    ema: say(emaLrOf(state)),
  });
  return `${distances} ${rates}`;
}

/** The losses at a step. */
export const lossCaption = (walks: Walks, step: number, strings: MomentumStrings): string =>
  fill(strings['caption.loss'], {
    ...ofEach(walks, ({ losses }) => sayFar(losses[step] ?? NaN, strings)),
    step,
  });

/** On which side of the boundary the pair lies, where the optimum is, and how far the map has come. */
export function mapCaption(
  { kappa, lr, beta, steps, x, y }: MomentumState,
  done: number | null,
  strings: MomentumStrings,
): string {
  const theory = theoryOf(kappa);
  const limit = theory.ballLimit(beta);
  const side = fill(strings[lr < limit ? 'caption.stable' : 'caption.unstable'], {
    lr: say(lr),
    beta: say(beta),
    limit: say(limit),
    ema: say(theory.emaLimit(beta)),
  });
  const best = fill(strings['caption.best'], {
    lr: say(theory.ball.lr),
    beta: say(theory.ball.beta),
  });
  const blank = fill(strings[x === 0 && y === 0 ? 'caption.nothing' : 'caption.blank'], { steps });
  const computing = done !== null && done > 0 && done < FINE.rows;
  const progress = computing ? fill(strings['caption.progress'], { done, rows: FINE.rows }) : '';
  return [side, best, blank, progress].filter(Boolean).join(' ');
}

/** What the plane shows, for readers who do not see it. */
export const planeDescription = (
  { kappa, rotation, x, y }: MomentumState,
  strings: MomentumStrings,
): string =>
  fill(strings['describe.plane'], {
    kappa: say(kappa, 4),
    rotation: say(rotation),
    x: say(x),
    y: say(y),
  });

/** What the map shows, for readers who do not see it. */
export const mapDescription = ({ kappa }: MomentumState, strings: MomentumStrings): string =>
  fill(strings['describe.map'], { plain: say(theoryOf(kappa).ballLimit(0)) });
