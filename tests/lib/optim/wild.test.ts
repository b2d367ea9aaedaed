/** Public reports, recomputed with NumPy: each is expressed by options alone, and gives its numbers. */
import { describe, expect, it } from 'vitest';

import {
  adamTrace,
  createOptimizer,
  type OptimizerSpec,
  type OptimizerState,
} from '../../../src/lib/index.ts';
import wild from '../../fixtures/wild-optimizers.json' with { type: 'json' };

interface Problem {
  readonly A?: readonly number[] | readonly (readonly number[])[];
  readonly b?: readonly number[];
  readonly g?: readonly (readonly number[])[];
  readonly exp?: number;
}
interface Wild {
  readonly id: string;
  readonly call: string;
  readonly input: {
    readonly x0?: readonly number[];
    readonly steps?: number;
    readonly problem?: Problem;
    readonly gradients?: readonly number[] | string;
    readonly lrs?: readonly number[];
    readonly w?: readonly number[];
    readonly g?: readonly number[];
    readonly m?: readonly number[];
    readonly v?: readonly number[];
    readonly check?: readonly number[];
    readonly lr?: number;
    readonly stepsBefore?: number;
    readonly after?: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly x?: Readonly<Record<string, readonly number[]>> | readonly number[];
    readonly updates?: readonly number[];
    readonly timesLr?: readonly number[];
    readonly right?: number;
    readonly maxRelativeError?: number;
    readonly w?: readonly number[];
    readonly m?: readonly number[];
    readonly last3?: readonly number[];
    readonly eps01?: readonly number[];
  };
  readonly tolerance: number;
}
const CASES = wild.cases as unknown as readonly Wild[];
const casesOf = (...calls: readonly string[]) => CASES.filter(({ call }) => calls.includes(call));

/** The report's options by the library's names. */
const specOf = ({ decoupled, ...options }: Wild['options']) =>
  ({
    ...options,
    ...(decoupled === undefined ? {} : { decoupledWeightDecay: decoupled }),
  }) as unknown as OptimizerSpec;

const expectNear = (got: ArrayLike<number>, due: readonly number[], tolerance: number): void => {
  expect(got).toHaveLength(due.length);
  for (const [i, d] of due.entries()) {
    const far = Math.abs((got[i] ?? NaN) - d);
    expect(far, `${i}: ${got[i]} for ${d}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(d)),
    );
  }
};

/** A quadratic's A·x + b with A a matrix or its diagonal, that of the mean of exp(x)², or gradients that are given. */
function gradientOf({ A, b, g, exp }: Problem, x: Float64Array, t: number): number[] {
  if (g) return [...(g[Math.min(t, g.length) - 1] ?? [])];
  if (exp !== undefined) return [...x].map((xi) => exp * Math.exp(2 * xi));
  return [...x].map((xi, i) => {
    const row = A?.[i] ?? NaN;
    const product =
      typeof row === 'number' ? row * xi : row.reduce((sum, a, j) => sum + a * (x[j] ?? NaN), 0);
    return product + (b?.[i] ?? NaN);
  });
}

describe('points of public test vectors', () => {
  const cases = casesOf('createOptimizer').filter(({ input }) => input.problem);
  it('are many', () => expect(cases).toHaveLength(55));
  it.each(cases)('$id', ({ input, options, expected, tolerance }) => {
    const optimizer = createOptimizer(specOf(options));
    const x = Float64Array.from(input.x0 ?? []);
    const due = expected.x as Readonly<Record<string, readonly number[]>>;
    for (let t = 1; t <= (input.steps ?? 0); t++) {
      optimizer.step(x, gradientOf(input.problem ?? {}, x, t));
      const point = due[t];
      if (point) expectNear(x, point, tolerance);
    }
  });
});

describe('runs on gradients that are given', () => {
  const cases = casesOf('createOptimizer').filter(({ input }) => input.gradients);
  it('are as many as the others leave', () => expect(cases).toHaveLength(6));
  it.each(cases)('$id', ({ input, options, expected, tolerance }) => {
    const gradients = input.gradients as readonly number[];
    const path = (spec: OptimizerSpec) => {
      const optimizer = createOptimizer(spec);
      const x = Float64Array.from(input.x0 ?? [0]);
      return gradients.map((g, i) => {
        const before = x[0] ?? NaN;
        optimizer.step(x, [g], input.lrs?.[i]);
        return { x: x[0] ?? NaN, update: before - (x[0] ?? NaN) };
      });
    };
    const run = path(specOf(options));
    const { updates, x, timesLr } = expected;
    if (updates)
      expectNear(
        run.map((step) => step.update),
        updates,
        tolerance,
      );
    if (x)
      expectNear(
        run.map((step) => step.x),
        x as readonly number[],
        tolerance,
      );
    if (timesLr) {
      const times = path({ name: 'adamw', weightDecay: 0.1 });
      expectNear(
        times.map((step) => step.x),
        timesLr,
        tolerance,
      );
    }
    expect(updates ?? x).toBeDefined();
  });
});

describe('steps from a state that is given', () => {
  const cases = casesOf('adam(options).step(state, g)', 'adam({beta2:.99})');
  it('are six', () => expect(cases).toHaveLength(6));
  it.each(cases)('$id', ({ input, options, expected, tolerance }) => {
    const { w = [], g = [], m = [], v = [], check, lr } = input;
    const { t = 0, ...rest } = options;
    const optimizer = createOptimizer({ name: 'adam', lr, ...rest } as OptimizerSpec);
    optimizer.load({ t: t as number, averages: { m, v } });
    const x = Float64Array.from(w);
    optimizer.step(x, g);
    if (expected.w) {
      expectNear(x, expected.w, tolerance);
      expectNear(optimizer.state().averages['m'] ?? [], expected.m ?? [], tolerance);
      return;
    }
    const errors = [...x].map((xi, i) => {
      const due = check?.[i] ?? NaN;
      return Math.abs(xi - due) / Math.max(1e-8, Math.abs(xi) + Math.abs(due));
    });
    // The report's own figure, of differences: as many digits as are left.
    expect(Math.abs(Math.max(...errors) - (expected.maxRelativeError ?? NaN))).toBeLessThan(1e-14);
  });
});

describe('runs resumed from half a checkpoint', () => {
  const cases = casesOf('resume');
  it('are two', () => expect(cases).toHaveLength(2));
  it.each(cases)('$id', ({ id, input, expected, tolerance }) => {
    const x = Float64Array.of(0);
    const optimizer = createOptimizer({ name: 'adam', lr: 1 });
    for (let t = 1; t <= (input.stepsBefore ?? 0); t++) optimizer.step(x, [1]);
    const whole = optimizer.state();
    const update = () => {
      const before = x[0] ?? NaN;
      optimizer.step(x, [1]);
      return before - (x[0] ?? NaN);
    };
    expectNear([update()], [expected.right ?? 0.99999999], 1e-6);
    const half: OptimizerState =
      id === 'state/resume-t-reset'
        ? { ...whole, t: 0 }
        : { ...whole, averages: { m: [0], v: [0] } };
    optimizer.load(half);
    expectNear(Array.from({ length: input.after ?? 0 }, update), expected.updates ?? [], tolerance);
  });
});

it.each(casesOf('adamTrace'))('$id', ({ expected, tolerance }) => {
  const gradients = [...new Array<number>(5000).fill(1e-4), 1, 1, 1];
  expectNear(adamTrace(gradients).update.slice(-3), expected.last3 ?? [], tolerance);
  expectNear(adamTrace(gradients, { eps: 0.1 }).update.slice(-3), expected.eps01 ?? [], tolerance);
});
