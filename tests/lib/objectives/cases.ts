import fc from 'fast-check';

import {
  beale,
  himmelblau,
  illConditioned,
  logistic,
  quadratic,
  ravine,
  rosenbrock,
  saddle,
  type SmoothObjective,
} from '../../../src/lib/objectives/index.ts';
import {
  add,
  constant,
  exp,
  inverse,
  log,
  mul,
  power,
  scale,
  sqrt,
  sub,
  type Dual,
} from './dual.ts';

/** An objective, its formula written a second time and differently, and how far out to look. */
export interface Case {
  readonly name: string;
  readonly objective: SmoothObjective;
  readonly formula: (x: readonly Dual[]) => Dual;
  readonly reach: number;
}

export const FEATURES = [
  [1, 0.5, -1.25],
  [1, -0.75, 0.5],
  [1, 1.5, 0.25],
  [1, -0.25, -0.5],
  [1, 0.125, 1.75],
];
export const LABELS = [1, 0, 0, 1, 1] as const;

const nth = (x: readonly Dual[], i: number): Dual => x[i] ?? constant(NaN);
const planar =
  (formula: (x: Dual, y: Dual) => Dual) =>
  (x: readonly Dual[]): Dual =>
    formula(nth(x, 0), nth(x, 1));

/** ½ dᵀ H d over the entries of H. */
const quadraticForm =
  (hessian: readonly (readonly number[])[], minimum: readonly number[]) =>
  (x: readonly Dual[]): Dual => {
    const d = x.map((xi, i) => sub(xi, constant(minimum[i] ?? NaN)));
    const terms = hessian.flatMap((row, i) =>
      row.map((h, j) => scale(h / 2, mul(nth(d, i), nth(d, j)))),
    );
    return add(...terms);
  };

// (a − x)² + b(y − x²)², multiplied out.
const rosenbrockFormula = (a: number, b: number) =>
  planar((x, y) =>
    add(
      constant(a * a),
      scale(-2 * a, x),
      power(x, 2),
      scale(b, power(y, 2)),
      scale(-2 * b, mul(y, power(x, 2))),
      scale(b, power(x, 4)),
    ),
  );

// Cross-entropy of probabilities: −y·ln p − (1 − y)·ln(1 − p), p = 1/(1 + e^−z).
const crossEntropy =
  (l2: number) =>
  (w: readonly Dual[]): Dual => {
    const losses = FEATURES.map((row, i) => {
      const z = add(...row.map((feature, j) => scale(feature, nth(w, j))));
      const p = inverse(add(constant(1), exp(scale(-1, z))));
      return scale(-1, log(LABELS[i] === 1 ? p : sub(constant(1), p)));
    });
    const penalty = w.map((wi) => scale(l2 / 2, power(wi, 2)));
    return add(scale(1 / FEATURES.length, add(...losses)), ...penalty);
  };

const DATA = { features: FEATURES, labels: LABELS };
const hump = (u: Dual): Dual => sub(sqrt(add(constant(1), power(u, 2))), constant(1));

export const CASES: readonly Case[] = [
  {
    name: 'quadratic in three dimensions',
    objective: quadratic({ curvature: [0.5, 4, 30], minimum: [1, -2, 0.5] }),
    formula: quadraticForm(
      [
        [0.5, 0, 0],
        [0, 4, 0],
        [0, 0, 30],
      ],
      [1, -2, 0.5],
    ),
    reach: 10,
  },
  {
    name: 'quadratic turned by 30°',
    objective: quadratic({ curvature: [2, 10], minimum: [1, -1], rotation: Math.PI / 6 }),
    // cos² = ¾, sin² = ¼, cos·sin = √3/4
    formula: quadraticForm(
      [
        [4, -2 * Math.sqrt(3)],
        [-2 * Math.sqrt(3), 8],
      ],
      [1, -1],
    ),
    reach: 10,
  },
  {
    name: 'ill-conditioned',
    objective: illConditioned(100),
    formula: planar((x, y) => add(scale(0.5, power(x, 2)), scale(50, power(y, 2)))),
    reach: 10,
  },
  {
    name: 'ill-conditioned turned by 45°',
    objective: illConditioned(1000, Math.PI / 4),
    // ½·(x + y)²/2 + 500·(y − x)²/2
    formula: planar((x, y) =>
      add(scale(0.25, power(add(x, y), 2)), scale(250, power(sub(y, x), 2))),
    ),
    reach: 10,
  },
  { name: 'rosenbrock', objective: rosenbrock(), formula: rosenbrockFormula(1, 100), reach: 3 },
  {
    name: 'rosenbrock(-1.5, 7)',
    objective: rosenbrock(-1.5, 7),
    formula: rosenbrockFormula(-1.5, 7),
    reach: 3,
  },
  {
    name: 'beale',
    objective: beale,
    formula: planar((x, y) =>
      add(
        ...[1.5, 2.25, 2.625].map((c, i) =>
          power(add(constant(c), scale(-1, x), mul(x, power(y, i + 1))), 2),
        ),
      ),
    ),
    reach: 4.5,
  },
  {
    // x⁴ + y⁴ + 2x²y + 2xy² − 21x² − 13y² − 14x − 22y + 170
    name: 'himmelblau',
    objective: himmelblau,
    formula: planar((x, y) =>
      add(
        power(x, 4),
        power(y, 4),
        scale(2, mul(power(x, 2), y)),
        scale(2, mul(x, power(y, 2))),
        scale(-21, power(x, 2)),
        scale(-13, power(y, 2)),
        scale(-14, x),
        scale(-22, y),
        constant(170),
      ),
    ),
    reach: 6,
  },
  {
    name: 'saddle',
    objective: saddle,
    formula: planar((x, y) => mul(add(x, y), sub(x, y))),
    reach: 10,
  },
  {
    name: 'ravine',
    objective: ravine,
    formula: planar((x, y) => add(hump(x), scale(100, hump(y)))),
    reach: 20,
  },
  { name: 'logistic', objective: logistic(DATA), formula: crossEntropy(0), reach: 2 },
  {
    name: 'logistic with l2',
    objective: logistic(DATA, { l2: 0.3 }),
    formula: crossEntropy(0.3),
    reach: 2,
  },
];

/** The gradient at x in a new array, every element of which must have been written. */
export const gradientOf = (objective: SmoothObjective, x: ArrayLike<number>): Float64Array =>
  objective.gradient(x, new Float64Array(objective.dim).fill(NaN));

/**
 * Numbers from −reach to reach, evenly spread; fc.double would mostly give numbers whose squares are
 * smaller than any double but 0.
 */
export const evenly = (reach: number): fc.Arbitrary<number> =>
  fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((i) => (i / 2 ** 30) * reach);
