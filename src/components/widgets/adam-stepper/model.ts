import { quadratic, type Quadratic } from '../../../lib/objectives/quadratic.ts';
import { correct } from '../../../lib/optim/correct.ts';
import { SEPARATE } from '../../../lib/optim/correction.ts';
import { ema, square } from '../../../lib/optim/ema.ts';
import { quotient } from '../../../lib/optim/ratio.ts';
import { zip } from '../../../lib/optim/vec.ts';
import { hasRun, type Cursor } from './cursor.ts';
import { LINES, STEPS, type Line, type StepperState } from './state.ts';

/** A number for each of the two parameters. */
export type Pair = readonly [x: number, y: number];

/** The part of a state that changes what is computed. */
export type Setting = Omit<StepperState, 'step' | 'line'>;

/** Every number of one step. */
export interface Row {
  readonly t: number;
  /** What the step starts from. */
  readonly from: Pair;
  readonly mBefore: Pair;
  readonly vBefore: Pair;
  readonly g: Pair;
  readonly m: Pair;
  readonly v: Pair;
  readonly mHat: Pair;
  readonly vHat: Pair;
  /** m̂ / (√v̂ + ε): the step before the learning rate. */
  readonly update: Pair;
  readonly theta: Pair;
  /** The loss at θ. */
  readonly loss: number;
  /** What the averages are divided by: 1 − β₁ᵗ and 1 − β₂ᵗ. */
  readonly mDivisor: number;
  readonly vDivisor: number;
}

export interface Run {
  readonly setting: Setting;
  /** A₀₀, A₀₁ and A₁₁ of the loss ½·θᵀAθ. */
  readonly hessian: readonly [number, number, number];
  /** The loss at the start. */
  readonly loss: number;
  readonly rows: readonly Row[];
}

const pair = ([x = NaN, y = NaN]: ArrayLike<number> & Iterable<number>): Pair => [x, y];

const bowlOf = ({ kappa, rotation }: Pick<Setting, 'kappa' | 'rotation'>): Quadratic =>
  quadratic({ curvature: [1, kappa], rotation: (rotation * Math.PI) / 180 });

/** Runs Adam on the state's loss and keeps every number: the parts of `adam` in Algorithm 1's order. */
export function runOf(setting: Setting): Run {
  const { x, y, lr, beta1, beta2, eps } = setting;
  const bowl = bowlOf(setting);
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  const top = correct(ema(beta1), SEPARATE);
  const bottom = correct(ema(beta2, square), SEPARATE);
  let [mState, vState] = [top.init(2), bottom.init(2)];
  let theta: Pair = [x, y];
  const rows: Row[] = [];
  for (let t = 1; t <= STEPS; t++) {
    const from = theta;
    const g = pair(bowl.gradient(from, new Float64Array(2)));
    const [mNext, vNext] = [top.step(mState, g), bottom.step(vState, g)];
    const update = pair(zip(mNext.out, vNext.out, (above, below) => quotient(above, below, eps)));
    theta = pair(zip(from, update, (at, by) => at - lr * by));
    rows.push({
      t,
      from,
      mBefore: pair(mState.average),
      vBefore: pair(vState.average),
      g,
      m: pair(mNext.state.average),
      v: pair(vNext.state.average),
      mHat: pair(mNext.out),
      vHat: pair(vNext.out),
      update,
      theta,
      loss: bowl.value(theta),
      mDivisor: SEPARATE.divisor(beta1, t),
      vDivisor: SEPARATE.divisor(beta2, t),
    });
    mState = mNext.state;
    vState = vNext.state;
  }
  return { setting, hessian: [a, b, c], loss: bowl.value([x, y]), rows };
}

/** The step under the cursor, or null before the first. */
export const rowAt = (run: Run, { step }: Cursor): Row | null => run.rows[step - 1] ?? null;

const VALUE = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'mHat',
  'v-hat': 'vHat',
  theta: 'theta',
} as const satisfies Record<Line, keyof Row>;

/** What a line of a step computes. */
export const valueOf = (row: Row, line: Line): Pair => row[VALUE[line]];

/** What a variable holds under the cursor. */
export interface Cell {
  readonly line: Line;
  /** Null for what no line has computed yet. */
  readonly value: Pair | null;
  /** Computed by the line that has just run, by an earlier one of this step, or in an earlier step. */
  readonly since: 'now' | 'this-step' | 'before';
}

/** All variables, in the order of their lines: what a debugger would show after the line under the cursor. */
export function memoryOf(run: Run, cursor: Cursor): readonly Cell[] {
  const row = rowAt(run, cursor);
  const last = run.rows[cursor.step - 2];
  const initial: Partial<Record<Line, Pair>> = {
    m: [0, 0],
    v: [0, 0],
    theta: [run.setting.x, run.setting.y],
  };
  return LINES.map((line): Cell => {
    if (row && hasRun(cursor, line)) {
      const since = line === cursor.line ? 'now' : 'this-step';
      return { line, value: valueOf(row, line), since };
    }
    return { line, value: last ? valueOf(last, line) : (initial[line] ?? null), since: 'before' };
  });
}

/** Where θ is under the cursor. */
export const thetaAt = (run: Run, cursor: Cursor): Pair => {
  const row = rowAt(run, cursor);
  if (!row) return [run.setting.x, run.setting.y];
  return hasRun(cursor, 'theta') ? row.theta : row.from;
};
