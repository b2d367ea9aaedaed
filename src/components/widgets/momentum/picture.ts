import { ellipse } from '../../figure/contours.ts';
import type { Rect } from './map.ts';
import {
  METHODS,
  emaLrOf,
  hessianOf,
  theoryOf,
  type Choice,
  type Method,
  type Place,
  type Walk,
} from './model.ts';
import type { MomentumState } from './state.ts';

type Walks = Readonly<Record<Method, Walk>>;
type Exchange = MomentumState['exchange'];

/** The contour plane and the paths on it, up to the step on show. */
export interface PlanePicture {
  readonly contours: readonly (readonly Place[])[];
  readonly start: Place;
  readonly paths: readonly { readonly method: Method; readonly points: readonly Place[] }[];
  readonly exchange: Exchange;
}

/** Half the length of the innermost contour; each next one is twice as long, its loss four times as high. */
const INNERMOST = 0.3;
/** Contours whose narrow side is further out than this have left the plane. */
const OUTERMOST = 3.6;

/** The contours of a bowl. They depend on nothing else, so they are kept while the rest moves. */
export function contoursOf(
  setting: Pick<Choice, 'kappa' | 'rotation'>,
): readonly (readonly Place[])[] {
  const hessian = hessianOf(setting);
  const narrow = INNERMOST / Math.sqrt(setting.kappa);
  const count = Math.ceil(Math.log2(OUTERMOST / narrow));
  // ½·1·r²: the loss at distance r along the flat direction, whose curvature is 1.
  return Array.from({ length: count }, (_, i) => ellipse(hessian, (INNERMOST * 2 ** i) ** 2 / 2));
}

/** A path this far out is not drawn further: its last strokes would only cross the plane. */
const LOST = 20;

const shownPart = (path: readonly Place[]): readonly Place[] => {
  const out = path.findIndex(([x, y]) => !(Math.hypot(x, y) < LOST));
  return out < 0 ? path : path.slice(0, out + 1);
};

/** What the plane shows at a step. */
export const planeOf = (
  walks: Walks,
  contours: PlanePicture['contours'],
  exchange: Exchange,
  step: number,
): PlanePicture => ({
  contours,
  start: walks.ball.path[0] ?? [NaN, NaN],
  paths: METHODS.map((method) => ({
    method,
    points: shownPart(walks[method].path.slice(0, step + 1)),
  })),
  exchange,
});

/** Losses against the step, as log10. */
export interface LossPicture {
  readonly steps: number;
  readonly step: number;
  /** Powers of ten that the axis spans. */
  readonly domain: readonly [number, number];
  readonly lines: readonly { readonly method: Method; readonly points: readonly Place[] }[];
  readonly exchange: Exchange;
}

/** Below this a loss is drawn as if it were this: off the axis, so that a run that arrives leaves at the bottom. */
const LEAST = 1e-99;
const LOWEST = -16;

/** What the loss figure shows. Its axis moves in fours, so that it stands still under most changes. */
export function lossesOf(walks: Walks, exchange: Exchange, step: number): LossPicture {
  const lines = METHODS.map((method) => ({
    method,
    points: walks[method].losses.map((loss, t): Place => [
      t,
      loss < Infinity ? Math.log10(Math.max(loss, LEAST)) : NaN,
    ]),
  }));
  const all = lines.flatMap(({ points }) => points.map(([, y]) => y)).filter(Number.isFinite);
  const low = Math.floor(Math.min(...all) / 4) * 4;
  const high = Math.max(...all);
  return {
    steps: walks.ball.losses.length - 1,
    step,
    domain: [Math.min(Math.max(low, LOWEST), -4), high > 4 ? 8 : 4],
    lines,
    exchange,
  };
}

/** The map of learning rate and β, in log10 of the learning rate. */
export interface MapPicture {
  readonly rects: readonly Rect[];
  readonly steps: number;
  /** Where each form stops to converge, from β = 0 upwards. */
  readonly ballLimit: readonly Place[];
  readonly emaLimit: readonly Place[];
  readonly best: Place;
  /** The heavy ball's pair, the EMA form's, and plain descent's at β = 0. */
  readonly ball: Place;
  readonly ema: Place;
  readonly plain: Place;
  readonly exchange: Exchange;
}

const BETAS = Array.from({ length: 101 }, (_, i) => Math.min(i / 100, 0.9999));

/** The lines and points of theory over a map; they depend on κ alone. */
export function theoryLines(kappa: number): Pick<MapPicture, 'ballLimit' | 'emaLimit' | 'best'> {
  const { ball, ballLimit, emaLimit } = theoryOf(kappa);
  const line = (limit: (beta: number) => number) =>
    BETAS.map((beta): Place => [Math.log10(limit(beta)), beta]);
  return {
    ballLimit: line(ballLimit),
    emaLimit: line(emaLimit),
    best: [Math.log10(ball.lr), ball.beta],
  };
}

/** What the map shows of a state. */
export const mapOf = (
  rects: readonly Rect[],
  lines: ReturnType<typeof theoryLines>,
  state: Choice,
): MapPicture => ({
  rects,
  ...lines,
  steps: Number(state.steps),
  ball: [Math.log10(state.lr), state.beta],
  ema: [Math.log10(emaLrOf(state)), state.beta],
  plain: [Math.log10(state.lr), 0],
  exchange: state.exchange,
});
