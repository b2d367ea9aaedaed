import { checkNumber } from '../optim/check.ts';
import type { Vec } from '../optim/vec.ts';
import { guarded } from './guarded.ts';
import { signed, type LabelledData } from './logistic-data.ts';
import { logisticFormulas, marginOf } from './logistic-formulas.ts';
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
 * @ko 레이블이 있는 데이터에 대한 평균 로지스틱 손실입니다. 특성마다 가중치가 하나씩 있고, w·x가 아무리 커도 오버플로가 일어나지 않습니다.
 */
export const logistic = (data: LabelledData, { l2 = 0 }: LogisticOptions = {}): SmoothObjective => {
  const packed = signed(data);
  checkNumber('logistic', 'l2', l2);
  if (!(l2 >= 0 && l2 < Infinity)) {
    throw new RangeError(
      `logistic: l2 must be finite and at least 0, got ${l2}. A negative penalty has no minimum.`,
    );
  }
  const formulas = logisticFormulas(packed, l2);
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
