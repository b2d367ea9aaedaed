import { adamSteps, type AdamStep, type Pair } from '../../../lib/experiments/adam-steps.ts';
import { quadratic, type Quadratic } from '../../../lib/objectives/quadratic.ts';
import { keepLast } from '../../../lib/keep.ts';
import { LINES, STEPS, type Line, type State } from './params.ts';

/** A step and the line of it that has just run. */
export type Cursor = Pick<State, 'step' | 'line'>;

/** How many lines a whole run has. */
export const LAST = STEPS * LINES.length;

/** How many lines have run, 0 before the first. */
export const linesRun = ({ step, line }: Cursor): number =>
  step === 0 ? 0 : (step - 1) * LINES.length + LINES.indexOf(line) + 1;

/** The cursor after so many lines; the nearest end for a number past one. */
export function cursorAfter(lines: number): Cursor {
  const n = Math.min(Math.max(lines, 0), LAST);
  if (n === 0) return { step: 0, line: LINES[0] };
  const line = LINES[(n - 1) % LINES.length]!; // an index below the length
  return { step: Math.ceil(n / LINES.length), line };
}

const hasRun = ({ step, line }: Cursor, other: Line): boolean =>
  step > 0 && LINES.indexOf(other) <= LINES.indexOf(line);

/** A whole run of Adam: what the cursor does not move. */
interface Course {
  readonly setting: Readonly<Record<'lr' | 'beta1' | 'beta2' | 'eps', number>>;
  readonly start: Pair;
  /** A₀₀, A₀₁ and A₁₁ of the loss ½·θᵀAθ. */
  readonly hessian: readonly [number, number, number];
  /** The loss at the start. */
  readonly loss: number;
  readonly rows: readonly AdamStep[];
}

const bowlOf = (kappa: number, rotation: number, scale: number) =>
  quadratic({ curvature: [scale, kappa * scale], rotation: (rotation * Math.PI) / 180 });

const courseFrom = (
  kappa: number,
  rotation: number,
  x: number,
  y: number,
  lr: number,
  beta1: number,
  beta2: number,
  eps: number,
  scale: number,
): Course => {
  const bowl = bowlOf(kappa, rotation, scale);
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  const [start, setting] = [[x, y] as const, { lr, beta1, beta2, eps }];
  const rows = adamSteps(bowl, start, setting, STEPS);
  return { setting, start, hessian: [a, b, c], loss: bowl.value(start), rows };
};
/** The run on show, and the one on the loss as it is. */
const [courseOf, unscaledOf] = [keepLast(courseFrom), keepLast(courseFrom)];

const VALUE = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'mHat',
  'v-hat': 'vHat',
  theta: 'theta',
} as const satisfies Record<Line, keyof AdamStep>;

/** What a line of a step computes. */
export const valueOf = (row: AdamStep, line: Line): Pair => row[VALUE[line]];

/** What a variable holds under the cursor. */
export interface Variable {
  readonly line: Line;
  /** Null for what no line has computed yet. */
  readonly value: Pair | null;
  /** Computed by the line that has just run, by an earlier one of this step, or in an earlier step. */
  readonly since: 'now' | 'this-step' | 'before';
}

/** All variables, in the order of their lines: what a debugger would show after the line under the cursor. */
function variablesOf({ rows, start }: Course, cursor: Cursor): readonly Variable[] {
  const [row, last] = [rows[cursor.step - 1], rows[cursor.step - 2]];
  const initial: Partial<Record<Line, Pair>> = { m: [0, 0], v: [0, 0], theta: start };
  return LINES.map((line): Variable => {
    if (row && hasRun(cursor, line)) {
      const since = line === cursor.line ? 'now' : 'this-step';
      return { line, value: valueOf(row, line), since };
    }
    return { line, value: last ? valueOf(last, line) : (initial[line] ?? null), since: 'before' };
  });
}

/** How long the longest arrow is drawn, in the plane's units: gradients have units of their own. */
const LONGEST = 3;

/** Averages as arrows and a box around the point whose step is computed, all on one scale. */
export interface Vectors {
  readonly at: Pair;
  /** Null for what this step has not computed yet; the arrows point downhill. */
  readonly g: Pair | null;
  /** m, and from its line on m̂. */
  readonly m: Pair | null;
  /** √v, and from its line on √v̂: half the box's sides. */
  readonly root: Pair | null;
  readonly corrected: { readonly m: boolean; readonly v: boolean };
}

const roots = ([x, y]: Pair): Pair => [Math.sqrt(x), Math.sqrt(y)];

function vectorsOf(row: AdamStep, cursor: Cursor): Vectors {
  const longest = Math.max(...[row.g, row.mHat, roots(row.vHat)].map(([x, y]) => Math.hypot(x, y)));
  const scale = longest > 0 && Number.isFinite(longest) ? LONGEST / longest : 0;
  const scaled = ([x, y]: Pair, by: number): Pair => [by * x, by * y];
  const ran = (line: Line) => hasRun(cursor, line);
  return {
    at: row.from,
    g: ran('g') ? scaled(row.g, -scale) : null,
    m: ran('m') ? scaled(ran('m-hat') ? row.mHat : row.m, -scale) : null,
    root: ran('v') ? scaled(roots(ran('v-hat') ? row.vHat : row.v), scale) : null,
    corrected: { m: ran('m-hat'), v: ran('v-hat') },
  };
}

/** What a factor before the loss changes, and what it does not. */
export interface Scaled {
  /** How far Adam's path is from the one on the loss as it is, at most. */
  readonly moved: number;
  /** Plain descent with the learning rate that would take one step along the steep direction of the loss as it is. */
  readonly plain: { readonly points: readonly Pair[] };
}

/** Plain descent's places, as far as they are finite. */
function plainFrom(bowl: Quadratic, start: Pair, lr: number): readonly Pair[] {
  const points = [start];
  const slope = new Float64Array(2);
  for (let [x, y] = start; points.length <= STEPS;) {
    bowl.gradient([x, y], slope);
    [x, y] = [x - lr * (slope[0] ?? NaN), y - lr * (slope[1] ?? NaN)];
    if (!Number.isFinite(bowl.value([x, y]))) break;
    points.push([x, y]);
  }
  return points;
}

const distance = ([x, y]: Pair, [u, v]: Pair): number => Math.hypot(x - u, y - v);

const scaledOf = keepLast(
  (course: Course, asItIs: Course, kappa: number, rotation: number, scale: number): Scaled => ({
    moved: Math.max(...course.rows.map(({ theta }, i) => distance(theta, asItIs.rows[i]!.theta))), // as many rows
    plain: { points: plainFrom(bowlOf(kappa, rotation, scale), course.start, 1 / kappa) },
  }),
);

/** A run of Adam and what is under the cursor. */
export interface Run extends Course, Cursor {
  /** What the loss is multiplied by. */
  readonly scale: number;
  /** Asked for by the view that shows it. */
  readonly scaled: () => Scaled;
  /** The step under the cursor, or null before the first. */
  readonly row: AdamStep | null;
  /** How many steps have run to their end. */
  readonly made: number;
  /** Where θ is. */
  readonly theta: Pair;
  readonly variables: readonly Variable[];
  readonly vectors: Vectors | null;
}

/** Runs Adam on the state's loss, anew only where more than the cursor has moved. */
export function run({ step, line, ...state }: State): Run {
  const { kappa, rotation, x, y, lr, beta1, beta2, eps, scale } = state;
  const course = courseOf(kappa, rotation, x, y, lr, beta1, beta2, eps, scale);
  const cursor = { step, line };
  const row = course.rows[step - 1] ?? null;
  const made = hasRun(cursor, 'theta') ? step : Math.max(step - 1, 0);
  return {
    ...course,
    ...cursor,
    scale,
    scaled: () => {
      const asItIs = unscaledOf(kappa, rotation, x, y, lr, beta1, beta2, eps, 1);
      return scaledOf(course, asItIs, kappa, rotation, scale);
    },
    row,
    made,
    theta: course.rows[made - 1]?.theta ?? course.start,
    variables: variablesOf(course, cursor),
    vectors: row && vectorsOf(row, cursor),
  };
}
