import { show } from '../optim/check.ts';
import { checkArray, checkFinite } from './check.ts';

/**
 * Examples with two classes: a row of features for each, and its label.
 *
 * @ko 두 부류로 나뉜 데이터입니다. 표본마다 특성 한 행과 레이블 0 또는 1이 있습니다.
 */
export interface LabelledData {
  /** One row an example, all of the same length; every number finite. */
  readonly features: ArrayLike<ArrayLike<number>>;
  /** 0 or 1 for each example. */
  readonly labels: ArrayLike<0 | 1>;
}

/** Checked data: row by row, with each row of class 0 turned round, so that both classes look alike. */
export interface Signed {
  readonly dim: number;
  readonly count: number;
  /** s·x for each example, s = 1 for label 1 and −1 for label 0; `dim` numbers a row. */
  readonly rows: Float64Array;
}

const checkLabel = (label: unknown, i: number): 1 | -1 => {
  if (label === 1) return 1;
  if (label === 0) return -1;
  throw new RangeError(
    `logistic: labels[${i}] must be 0 or 1, got ${show(label)}. It names one of two classes.`,
  );
};

/**
 * Checks the data and packs it.
 *
 * @throws TypeError when something is no array or no number; RangeError when there is no example or no
 *   feature, when lengths differ, or when a number is out of its range.
 */
export const signed = ({ features, labels }: LabelledData): Signed => {
  checkArray('logistic', 'features', features, 'Each element is the row of one example.');
  checkArray('logistic', 'labels', labels, 'Each element is the class of one example.');
  const count = features.length;
  if (!(count > 0)) {
    throw new RangeError(
      `logistic: features must not be empty, got length ${count}. A mean over no example is 0/0.`,
    );
  }
  if (labels.length !== count) {
    throw new RangeError(
      `logistic: labels must have length ${count}, got ${labels.length}. Each row of features has one label.`,
    );
  }
  const firstRow = features[0];
  checkArray('logistic', 'features[0]', firstRow, 'Each element is one feature.');
  const dim = firstRow.length;
  if (!(dim > 0)) {
    throw new RangeError(
      `logistic: features[0] must not be empty, got length ${dim}. There is no parameter.`,
    );
  }
  const rows = new Float64Array(count * dim);
  for (let i = 0; i < count; i++) {
    const row = features[i];
    checkArray('logistic', `features[${i}]`, row, 'Each element is one feature.');
    if (row.length !== dim) {
      throw new RangeError(
        `logistic: features[${i}] must have length ${dim}, got ${row.length}. Each parameter weighs one feature.`,
      );
    }
    const sign = checkLabel(labels[i], i);
    for (let j = 0; j < dim; j++) {
      const x = row[j];
      checkFinite('logistic', `features[${i}][${j}]`, x, 'The mean would hold it.');
      rows[i * dim + j] = sign * x;
    }
  }
  return { dim, count, rows };
};
