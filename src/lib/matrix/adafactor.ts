import { checkState } from '../optim/check-state.ts';
import { checkNumber } from '../optim/check.ts';
import { checkLr, notNegative, type OptionCheck } from '../optim/option-checks.ts';
import type { OptimizerState } from '../optim/state.ts';
import { checkStep, settled } from './checks.ts';

/**
 * Adafactor for one matrix: of the average of squared gradients it keeps only the means R of the rows and C of the
 * columns, and divides by the root of R·C/mean(R). A vector is a matrix of one row, of which it keeps every number.
 * Names and defaults are PyTorch's, ε₁ being that of float64.
 *
 * @see Shazeer & Stern 2018 (arXiv 1804.04235), Algorithm 4; pytorch/pytorch, torch/optim/_adafactor.py, which clips at ε₁ where the paper adds it.
 * @ko 행렬 하나에 쓰는 Adafactor의 옵션입니다. 기울기 제곱의 평균을 행별 평균과 열별 평균으로만 저장합니다.
 */
export interface AdafactorSpec {
  /** How many rows the matrix has. */
  readonly rows: number;
  /** How many columns it has. */
  readonly columns: number;
  /** The largest relative step, finite and ≥ 0: step t is min(lr, 1/√t) of the root mean square of x. Default 1e-2. */
  readonly lr?: number;
  /** ≤ 0: at step t the averages keep 1 − t^beta2Decay, which is 0 at the first step, so that there is nothing to correct. Default −0.8. */
  readonly beta2Decay?: number;
  /** What √v is at least taken to be, > 0. Default 2⁻⁵². */
  readonly eps1?: number;
  /** What the root mean square of x is at least taken to be, ≥ 0. Default 1e-3. */
  readonly eps2?: number;
  /** What the root mean square of g/√v may be at most, from 1 on: a longer step is shortened to it. Default 1. */
  readonly clip?: number;
  /** Decoupled, finite and ≥ 0: x ← x − lr·weightDecay·x. Default 0. */
  readonly weightDecay?: number;
}

/**
 * What Adafactor does when it is told nothing but the size of its matrix.
 *
 * @example ADAFACTOR_DEFAULTS.beta2Decay // -0.8
 * @ko 행렬의 크기 말고는 아무 옵션도 주지 않았을 때 Adafactor가 쓰는 값입니다.
 */
export const ADAFACTOR_DEFAULTS = {
  lr: 1e-2,
  beta2Decay: -0.8,
  eps1: Number.EPSILON,
  eps2: 1e-3,
  clip: 1,
  weightDecay: 0,
} as const;

/**
 * Adafactor at work on one matrix.
 *
 * @ko 행렬 하나에 적용하는 Adafactor입니다.
 */
export interface Adafactor {
  readonly spec: Required<AdafactorSpec>;
  /** How many steps it has taken. */
  readonly t: number;
  /**
   * One step, in place.
   *
   * @param x - the matrix, row after row.
   * @param g - the gradient, likewise.
   * @param lr - the largest relative step of this step; the spec's where left out.
   * @throws TypeError for a wrong type; RangeError for a wrong length or a number that is not finite. Nothing is changed then.
   */
  step(x: Float64Array, g: ArrayLike<number>, lr?: number): void;
  /** Forgets every step. */
  reset(): void;
  /** A copy of what it remembers, for `load`: a mean of each row, and one of each column. */
  state(): OptimizerState;
  /** Goes on from what `state()` gave. @throws as `Optimizer.load`. */
  load(state: OptimizerState): void;
}

const CHECKS: Readonly<Record<keyof typeof ADAFACTOR_DEFAULTS, OptionCheck>> = {
  lr: checkLr,
  beta2Decay: (where, name, value) => {
    checkNumber(where, name, value);
    if (value <= 0 && value > -Infinity) return;
    throw new RangeError(
      `${where}: ${name} must be finite and at most 0, got ${value}. The averages keep 1 − t^${name} at step t.`,
    );
  },
  eps1: (where, name, value) => {
    checkNumber(where, name, value);
    if (value > 0 && value < Infinity) return;
    throw new RangeError(
      `${where}: ${name} must be finite and above 0, got ${value}. A gradient of 0 would be divided by 0.`,
    );
  },
  eps2: notNegative('It is a length.'),
  clip: (where, name, value) => {
    checkNumber(where, name, value);
    if (value >= 1 && value < Infinity) return;
    throw new RangeError(
      `${where}: ${name} must be finite and at least 1, got ${value}. A step whose gradients are like those before has 1.`,
    );
  },
  weightDecay: notNegative('A negative decay makes the parameters grow.'),
};

const rms = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

/**
 * Makes Adafactor for one matrix, in float64 throughout.
 *
 * @throws TypeError for an unknown option or a wrong type; RangeError for a number out of range.
 * @example
 * const adafactor = createAdafactor({ rows: 2, columns: 2 });
 * const x = Float64Array.of(1, 1, 1, 1);
 * adafactor.step(x, [3, 3, -3, 3]);
 * [...x].map((xi) => xi.toFixed(2)) // ['0.99', '0.99', '1.01', '0.99']
 * @ko 행렬 하나를 위한 Adafactor를 만듭니다. 계산은 모두 float64로 합니다.
 */
export function createAdafactor(given: AdafactorSpec): Adafactor {
  const spec = settled('createAdafactor', given, ADAFACTOR_DEFAULTS, CHECKS);
  const { rows, columns, beta2Decay, eps1, eps2, clip, weightDecay } = spec;
  const [row, column] = [new Float64Array(rows), new Float64Array(columns)];
  const [rowNow, columnNow] = [new Float64Array(rows), new Float64Array(columns)];
  const update = new Float64Array(rows * columns);
  let t = 0;
  const reset = () => {
    t = 0;
    row.fill(0);
    column.fill(0);
  };
  const follow = (average: Float64Array, now: Float64Array, share: number) => {
    for (let i = 0; i < average.length; i++) average[i]! += share * (now[i]! - average[i]!); // as long
  };
  return {
    spec,
    get t() {
      return t;
    },
    step: (x, g, lr = spec.lr) => {
      checkStep(spec, x, g, lr);
      t++;
      rowNow.fill(0);
      columnNow.fill(0);
      for (let i = 0; i < update.length; i++) {
        const square = g[i]! ** 2; // as long
        rowNow[Math.floor(i / columns)]! += square / columns; // of its row
        columnNow[i % columns]! += square / rows; // of its column
      }
      const share = t ** beta2Decay;
      follow(row, rowNow, share);
      follow(column, columnNow, share);
      const mean = Math.max(row.reduce((sum, value) => sum + value, 0) / rows, eps1);
      for (let i = 0; i < update.length; i++) {
        const v = (row[Math.floor(i / columns)]! * column[i % columns]!) / mean; // of its row and column
        update[i] = g[i]! / Math.sqrt(Math.max(v, eps1 ** 2)); // as long
      }
      const length = Math.max(eps2, rms(x)) * Math.min(lr, 1 / Math.sqrt(t));
      const shortened = length / Math.max(1, rms(update) / clip);
      for (let i = 0; i < x.length; i++)
        x[i] = (1 - lr * weightDecay) * x[i]! - shortened * update[i]!; // all as long
    },
    reset,
    state: () => ({ t, averages: t > 0 ? { row: [...row], column: [...column] } : {} }),
    load: (state) => {
      const dim = checkState(state, () => ({ row, column }));
      reset();
      t = state.t;
      if (dim === null) return;
      row.set(state.averages['row']!); // checked above
      column.set(state.averages['column']!); // likewise
    },
  };
}
