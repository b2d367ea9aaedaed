import { ellipse } from '../../figure/contours.ts';
import type { Run } from './model.ts';
import { LIMITS, type DescentState, type Mode } from './state.ts';

type Place = readonly [number, number];

const GAP: Place = [NaN, NaN];

/** The ground a run walks on. */
export interface Landscape {
  readonly mode: Mode;
  /** With one parameter the parabola, with two the contours, gaps between them. */
  readonly shape: readonly Place[];
  /** The eigenvectors' lines through the minimum; none with one parameter. */
  readonly axes: readonly { readonly lambda: number; readonly vector: Place }[];
}

/** How far the corners of the widest frame are from the minimum. */
const CORNER = 3.8;

/** The bowl, drawn: contours whose flat half-lengths grow by √2, so that both the valley and its walls have some. */
function contoursOf(hessian: readonly [number, number, number], max: number): Place[] {
  const count = Math.ceil(2 * Math.log2((CORNER * Math.sqrt(max)) / 0.5)) + 1;
  const halfLengths = Array.from({ length: count }, (_, i) => 0.5 * Math.SQRT2 ** i);
  return halfLengths.flatMap((half): Place[] => {
    const around = ellipse(hessian, half ** 2 / 2, 120);
    return [...around, ...around.slice(0, 1), GAP];
  });
}

/** What a run's figure shows apart from the run. */
export function landscapeOf(run: Pick<Run, 'bowl' | 'directions'>, mode: Mode): Landscape {
  const { bowl, directions } = run;
  if (mode === 'one') {
    const xs = Array.from({ length: 121 }, (_, i) => CORNER * (i / 60 - 1));
    return { mode, shape: xs.map((x) => [x, bowl.value([x])]), axes: [] };
  }
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  const lambdas = directions.map(({ lambda }) => lambda);
  return {
    mode,
    shape: contoursOf([a, b, c], Math.max(...lambdas)),
    axes: directions.map(({ lambda, vector: [x = NaN, y = NaN] }) => ({ lambda, vector: [x, y] })),
  };
}

/** Everything the figure of the path draws, in axis units. */
export interface PathPicture {
  readonly landscape: Landscape;
  /** The highest loss on the parabola's axis; unused with two parameters. */
  readonly top: number;
  /** The points of the run: parameter and loss, or the two parameters. */
  readonly path: readonly Place[];
  readonly cursor: number;
  /** Whether the run goes away from the minimum; its path ends where it leaves the figure then. */
  readonly diverges: boolean;
  /** With one parameter: the slope at the cursor. */
  readonly slope: number;
}

/** A power of two that leaves the start, and 1, a place below it: steady while something slides. */
function topOf({ bowl }: Run, start: number): number {
  const highest = bowl.value([Math.max(Math.abs(start), 1.2)]);
  return 2 ** Math.ceil(Math.log2(1.15 * highest));
}

/** Turns a run into the figure of its path. */
export function pathPictureOf(
  run: Run,
  landscape: Landscape,
  { x }: Pick<DescentState, 'x'>,
  cursor: number,
): PathPicture {
  const one = landscape.mode === 'one';
  const path = run.points.map(([first = NaN, second = NaN], i): Place =>
    one ? [first, run.losses[i] ?? NaN] : [first, second],
  );
  return {
    landscape,
    top: one ? topOf(run, x) : 0,
    path,
    cursor,
    diverges: run.rate > 1,
    slope: one ? (run.directions[0]?.lambda ?? NaN) * (path[cursor]?.[0] ?? NaN) : 0,
  };
}

/** Why a loss has no place on the axis, and from which step on. */
export interface Off {
  readonly kind: 'zero' | 'below' | 'above';
  readonly step: number;
}

/** Everything the figure of the loss draws; losses as decimal logarithms. */
export interface LossPicture {
  readonly steps: number;
  readonly domain: Place;
  readonly run: readonly Place[];
  /** The slowest direction's line, from the loss at the start; empty where that is 0. */
  readonly theory: readonly Place[];
  /** What theory multiplies the loss by at each step. */
  readonly factor: number;
  readonly cursor: number;
  readonly off: Off | null;
}

const LOWS = [-2, -4, -8, -16, -32];
const HIGHS = [1, 4, 16];
/** Where a line to a loss of 0 leads: far under any axis. */
const DEEP = -1000;

const log = (loss: number): number => (loss === 0 ? DEEP : Math.log10(loss));

/** The loss axis: one of a few, so that it stands still while a slider moves. */
function lossDomain(values: readonly number[]): Place {
  const seen = values.filter((value) => value > DEEP);
  const [min, max] = [Math.min(0, ...seen), Math.max(-1, ...seen)];
  return [
    LOWS.find((low) => low <= min) ?? LOWS.at(-1)!, // not empty
    HIGHS.find((high) => high >= max) ?? HIGHS.at(-1)!, // not empty
  ];
}

/** Turns a run into the figure of its loss. */
export function lossPictureOf(run: Run, cursor: number): LossPicture {
  const values = run.losses.map(log);
  const domain = lossDomain(values);
  const [low, high] = domain;
  const first = values[0] ?? DEEP;
  const fall = Math.max(2 * Math.log10(run.rate), DEEP); // DEEP for a rate of 0
  const above = values.findIndex((value) => value > high);
  const under = values.findIndex((value) => value < low);
  const off = (): Off | null => {
    if (above >= 0) return { kind: 'above', step: above };
    if (run.overflowsAt !== null) return { kind: 'above', step: run.overflowsAt };
    if (under < 0) return null;
    return { kind: run.losses[under] === 0 ? 'zero' : 'below', step: under };
  };
  return {
    steps: run.steps,
    domain,
    run: values.map((value, t) => [t, value]),
    theory:
      first === DEEP
        ? []
        : [
            [0, first],
            [run.steps, first + fall * run.steps],
          ],
    factor: run.rate ** 2,
    cursor,
    off: off(),
  };
}

/** A place of the figure as a start the state can hold. */
export const startAt = (x: number, y: number): { readonly x: number; readonly y: number } => {
  const { min, max } = LIMITS.start;
  const within = (value: number) => Number(Math.min(Math.max(value, min), max).toFixed(2)) + 0;
  return { x: within(x), y: within(y) };
};
