import { describe, expect, it } from 'vitest';

import {
  beale,
  illConditioned,
  logistic,
  quadratic,
  rosenbrock,
} from '../../../src/lib/objectives/index.ts';
import { CASES } from './cases.ts';

/** A value that the types forbid, as untyped code passes it. */
const wrong = (value: unknown): never => value as never;

const message = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'nothing was thrown';
};

const out = (n: number) => new Float64Array(n);
const same = out(2);

describe('an error says what, what came, and why', () => {
  const cases: Record<string, () => unknown> = {
    'RangeError: beale.value: x must have length 2, got 1. Each parameter has one coordinate.':
      () => beale.value([1]),
    'RangeError: beale.gradient: x must have length 2, got 3. Each parameter has one coordinate.':
      () => beale.gradient([1, 2, 3], out(2)),
    'RangeError: beale.hessianAt: x must have length 2, got 0. Each parameter has one coordinate.':
      () => beale.hessianAt([]),
    'TypeError: beale.value: x must be an array, got "12". Each element is one coordinate.': () =>
      beale.value(wrong('12')),
    'TypeError: beale.gradient: x must be an array, got null. Each element is one coordinate.':
      () => beale.gradient(wrong(null), out(2)),
    'TypeError: beale.value: x must be an array, got an object. Each element is one coordinate.':
      () => beale.value(wrong({})),
    'RangeError: beale.gradient: out must have length 2, got 3. Each parameter has one slope.':
      () => beale.gradient([1, 2], out(3)),
    'TypeError: beale.gradient: out must be a Float64Array, got an object. The gradient is written into it.':
      () => beale.gradient([1, 2], wrong([0, 0])),
    'TypeError: beale.gradient: out must be a Float64Array, got undefined. The gradient is written into it.':
      () => beale.gradient([1, 2], wrong(undefined)),
    'TypeError: beale.gradient: out must not be x itself, got the same array twice. The point is read while the gradient is written.':
      () => beale.gradient(same, same),
    'RangeError: ill-conditioned.value: x must have length 2, got 3. Each parameter has one coordinate.':
      () => illConditioned(3).value([1, 2, 3]),

    'RangeError: rosenbrock: a must be finite, got NaN. The minimum is at (a, a²).': () =>
      rosenbrock(NaN),
    'RangeError: rosenbrock: a must be from -1e100 to 1e100, got -2e+100. The minimum is at (a, a²), and a² must be finite.':
      () => rosenbrock(-2e100),
    'TypeError: rosenbrock: a must be a number, got "1". Text is never turned into a number here.':
      () => rosenbrock(wrong('1')),
    'RangeError: rosenbrock: b must be finite and above 0, got 0. It is how steep the walls of the valley are.':
      () => rosenbrock(1, 0),
    'RangeError: rosenbrock: b must be finite and above 0, got Infinity. It is how steep the walls of the valley are.':
      () => rosenbrock(1, Infinity),
    'TypeError: rosenbrock: b must be a number, got null. Text is never turned into a number here.':
      () => rosenbrock(1, wrong(null)),

    'TypeError: quadratic: curvature must be an array, got 5. Each element is one eigenvalue.':
      () => quadratic({ curvature: wrong(5) }),
    'TypeError: quadratic: curvature must be an array, got undefined. Each element is one eigenvalue.':
      () => quadratic(wrong({})),
    'RangeError: quadratic: curvature must not be empty, got length 0. There is no parameter.':
      () => quadratic({ curvature: [] }),
    'RangeError: quadratic: curvature[1] must be finite and above 0, got -2. Without it there is no minimum.':
      () => quadratic({ curvature: [1, -2] }),
    'RangeError: quadratic: minimum must have length 2, got 1. curvature has one number for each parameter, too.':
      () => quadratic({ curvature: [1, 2], minimum: [0] }),
    'RangeError: quadratic: minimum[1] must be finite, got Infinity. It is a place.': () =>
      quadratic({ curvature: [1, 2], minimum: [0, Infinity] }),
    'TypeError: quadratic: minimum must be an array, got "00". Each element is one coordinate.':
      () => quadratic({ curvature: [1, 2], minimum: wrong('00') }),
    'RangeError: quadratic: rotation must be 0 in 3 dimensions, got 0.5. One angle turns a plane only.':
      () => quadratic({ curvature: [1, 2, 3], rotation: 0.5 }),
    'RangeError: quadratic: rotation must be finite, got NaN. It is an angle in radians.': () =>
      quadratic({ curvature: [1, 2], rotation: NaN }),

    'RangeError: illConditioned: kappa must be finite and at least 1, got 0.5. It is the larger curvature over the smaller.':
      () => illConditioned(0.5),
    'RangeError: illConditioned: kappa must be finite and at least 1, got Infinity. It is the larger curvature over the smaller.':
      () => illConditioned(Infinity),
    'TypeError: illConditioned: kappa must be a number, got undefined. Text is never turned into a number here.':
      () => illConditioned(wrong(undefined)),
    'RangeError: illConditioned: rotation must be finite, got Infinity. It is an angle in radians.':
      () => illConditioned(2, Infinity),

    'TypeError: logistic: features must be an array, got "1". Each element is the row of one example.':
      () => logistic({ features: wrong('1'), labels: [1] }),
    'TypeError: logistic: labels must be an array, got undefined. Each element is the class of one example.':
      () => logistic(wrong({ features: [[1]] })),
    'RangeError: logistic: features must not be empty, got length 0. A mean over no example is 0/0.':
      () => logistic({ features: [], labels: [] }),
    'RangeError: logistic: labels must have length 2, got 1. Each row of features has one label.':
      () => logistic({ features: [[1], [2]], labels: [1] }),
    'TypeError: logistic: features[0] must be an array, got 1. Each element is one feature.': () =>
      logistic({ features: wrong([1]), labels: [1] }),
    'RangeError: logistic: features[0] must not be empty, got length 0. There is no parameter.':
      () => logistic({ features: [[]], labels: [1] }),
    'TypeError: logistic: features[1] must be an array, got null. Each element is one feature.':
      () => logistic({ features: wrong([[1], null]), labels: [1, 0] }),
    'RangeError: logistic: features[1] must have length 1, got 2. Each parameter weighs one feature.':
      () => logistic({ features: [[1], [2, 3]], labels: [1, 0] }),
    'RangeError: logistic: features[1][0] must be finite, got NaN. The mean would hold it.': () =>
      logistic({ features: [[1], [NaN]], labels: [1, 0] }),
    'TypeError: logistic: features[0][1] must be a number, got "2". Text is never turned into a number here.':
      () => logistic({ features: wrong([[1, '2']]), labels: [1] }),
    'RangeError: logistic: labels[1] must be 0 or 1, got -1. It names one of two classes.': () =>
      logistic({ features: [[1], [2]], labels: wrong([1, -1]) }),
    'RangeError: logistic: labels[0] must be 0 or 1, got "1". It names one of two classes.': () =>
      logistic({ features: [[1]], labels: wrong(['1']) }),
    'RangeError: logistic: l2 must be finite and at least 0, got -1. A negative penalty has no minimum.':
      () => logistic({ features: [[1]], labels: [1] }, { l2: -1 }),
    'RangeError: logistic: l2 must be finite and at least 0, got Infinity. A negative penalty has no minimum.':
      () => logistic({ features: [[1]], labels: [1] }, { l2: Infinity }),
    'TypeError: logistic: l2 must be a number, got "1". Text is never turned into a number here.':
      () => logistic({ features: [[1]], labels: [1] }, { l2: wrong('1') }),
  };
  it.each(Object.entries(cases))('%s', (expected, call) => {
    expect(message(call)).toBe(expected);
  });
});

describe.each(CASES)('$name', ({ objective }) => {
  const { dim } = objective;
  const x = Array.from({ length: dim }, (_, i) => (i + 1) / 4); // exact in single precision, too

  it('reads any array-like and writes the gradient into the array it gives back', () => {
    const expected = objective.gradient(x, out(dim));
    for (const like of [
      Float64Array.from(x),
      Float32Array.from(x),
      Object.assign({ length: dim }, x),
    ]) {
      const into = out(dim).fill(NaN);
      expect(objective.gradient(like, into)).toBe(into);
      expect(into).toEqual(expected);
      expect(objective.value(like)).toBe(objective.value(x));
      expect(objective.hessianAt(like)).toEqual(objective.hessianAt(x));
    }
  });

  it('leaves the point as it was', () => {
    const point = Float64Array.from(x);
    objective.value(point);
    objective.gradient(point, out(dim));
    objective.hessianAt(point);
    expect([...point]).toEqual(x);
  });

  it('refuses a point or a place for the gradient of another length', () => {
    for (const n of [dim - 1, dim + 1]) {
      const message = new RegExp(`must have length ${dim}, got ${n}`);
      expect(() => objective.value(new Array<number>(n).fill(0))).toThrow(message);
      expect(() => objective.gradient(new Array<number>(n).fill(0), out(dim))).toThrow(message);
      expect(() => objective.gradient(x, out(n))).toThrow(message);
      expect(() => objective.hessianAt(new Array<number>(n).fill(0))).toThrow(message);
    }
  });

  it('has an id that can stand in a URL', () => {
    expect(objective.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
