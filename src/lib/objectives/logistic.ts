import { checkNumber } from '../optim/check.ts';
import { at, type Vec } from '../optim/vec.ts';
import { guarded, type Formulas } from './guarded.ts';
import { signed, type LabelledData, type Signed } from './logistic-data.ts';
import { newtonMinimum } from './newton.ts';
import type { Minimum, SmoothObjective } from './objective.ts';

/**
 * What the logistic loss can be told.
 *
 * @ko 로지스틱 손실의 설정입니다.
 */
export interface LogisticOptions {
  /** Weight of the penalty ½·l2·‖w‖², finite and at least 0. Default 0: no penalty. */
  readonly l2?: number;
}

// log(1 + e^−m): the loss of an example with margin m. Neither exponential can overflow.
const loss = (m: number): number => Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
// The probability of the wrong class. Small ones keep all their digits; past e^709 it is 1/∞ = 0.
const wrong = (m: number): number => 1 / (1 + Math.exp(m));

/** w·(s x) of example i: above 0 where it is told right, and by how much. */
const marginOf = ({ dim, rows }: Signed, w: ArrayLike<number>, i: number): number => {
  let sum = 0;
  for (let j = 0; j < dim; j++) sum += at(w, j) * at(rows, i * dim + j);
  return sum;
};

const formulasOf = (data: Signed, l2: number): Formulas => {
  const { dim, count, rows } = data;
  return {
    value: (w) => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += loss(marginOf(data, w, i));
      let squares = 0;
      for (let j = 0; j < dim; j++) squares += at(w, j) * at(w, j);
      return sum / count + (l2 * squares) / 2;
    },
    gradient: (w, out) => {
      out.fill(0);
      for (let i = 0; i < count; i++) {
        const p = wrong(marginOf(data, w, i));
        for (let j = 0; j < dim; j++) out[j] = at(out, j) - p * at(rows, i * dim + j);
      }
      for (let j = 0; j < dim; j++) out[j] = at(out, j) / count + l2 * at(w, j);
    },
    hessian: (w) => {
      const sums = Array.from({ length: dim }, () => new Float64Array(dim));
      for (let i = 0; i < count; i++) {
        const m = marginOf(data, w, i);
        const weight = wrong(m) * wrong(-m);
        for (const [j, row] of sums.entries()) {
          const scaled = weight * at(rows, i * dim + j);
          for (let k = 0; k < dim; k++) row[k] = at(row, k) + scaled * at(rows, i * dim + k);
        }
      }
      return sums.map((row, j) => Array.from(row, (h, k) => h / count + (j === k ? l2 : 0)));
    },
  };
};

/**
 * The mean logistic loss on labelled data: f(w) = (1/n) Σ log(1 + e^(−sᵢ w·xᵢ)) + ½·l2·‖w‖², where sᵢ is 1
 * for label 1 and −1 for label 0. Also known as binary cross-entropy on logits w·x.
 *
 * One parameter a feature, and no other: give each row a feature of 1 where an intercept is wanted, which l2
 * then draws towards 0 like the rest. Convex, and finite however large w·x gets; small losses keep all their
 * digits. The start is w = 0, where every probability is ½ and the loss is ln 2.
 *
 * `minima` is worked out when it is first read, by Newton's method. It is empty where there is no single
 * minimum: without l2, when a plane through the origin parts the classes (w then grows for ever), or when
 * one feature is a combination of others, within rounding.
 *
 * @param data - at least one example with at least one feature; copied, so later changes to it do not count.
 * @throws TypeError or RangeError when the data or l2 is not as said here.
 * @see Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, section 4.4.
 * @see Mächler 2012, Accurately computing log(1 − exp(−|a|)), on the same care with log(1 + eˣ).
 * @example logistic({ features: [[1], [2]], labels: [0, 1] }).value([0]) // 0.6931471805599453
 * @example logistic({ features: [[1]], labels: [1] }).value([-1000]) // 1000
 * @ko 레이블이 있는 자료에 대한 평균 로지스틱 손실입니다. 특성마다 가중치가 하나씩 있고, w·x가 아무리 커도 오버플로가 일어나지 않습니다.
 */
export const logistic = (data: LabelledData, { l2 = 0 }: LogisticOptions = {}): SmoothObjective => {
  const packed = signed(data);
  checkNumber('logistic', 'l2', l2);
  if (!(l2 >= 0 && l2 < Infinity)) {
    throw new RangeError(
      `logistic: l2 must be finite and at least 0, got ${l2}. A negative penalty has no minimum.`,
    );
  }
  const formulas = formulasOf(packed, l2);
  const start: Vec = new Array<number>(packed.dim).fill(0);
  // A step counts by how much it moves a margin: the loss bends over margins of about 1.
  const reach = (step: Vec): number => {
    let most = 0;
    for (let i = 0; i < packed.count; i++)
      most = Math.max(most, Math.abs(marginOf(packed, step, i)));
    return most;
  };
  let minima: readonly Minimum[] | undefined;
  const search = (): readonly Minimum[] => {
    const x = newtonMinimum(formulas, start, reach);
    return x === null ? [] : [{ x, value: formulas.value(x) }];
  };
  return {
    id: 'logistic',
    dim: packed.dim,
    get minima() {
      return (minima ??= search());
    },
    start,
    ...guarded('logistic', packed.dim, formulas),
  };
};
