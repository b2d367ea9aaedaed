import { describe, expect, it, test } from 'vitest';

import { correct, ema, SEPARATE, type OptimizerSpec, type Vec } from '../../../src/lib/index.ts';
import published from '../../fixtures/published.json' with { type: 'json' };
import { outputs } from '../support.ts';
import { rosenbrockGradient, sequence, walk, walkComposed, type GradientAt } from './running.ts';

type Published = (typeof published.vectors)[number];

const vector = (id: string): Published => {
  const found = published.vectors.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no published vector ${id}`);
  return found;
};

const expectNear = (actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number) => {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs((actual[i] ?? NaN) - (expected[i] ?? NaN)), `element ${i}`).toBeLessThanOrEqual(
      tolerance,
    );
  }
};

/** Both forms of an optimizer must hold. */
const FORMS = { kernel: walk, composition: walkComposed } as const;

const sumOfSquares = (x: Vec) => x.reduce((sum, xi) => sum + xi * xi, 0);
const doubled: GradientAt = (x) => x.map((xi) => 2 * xi);

describe.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('as a %s, published by', (form) => {
  const run = FORMS[form];
  const onSquares = (id: string, spec: OptimizerSpec) => {
    const { x0 } = vector(id);
    return run(spec, x0 ?? [], doubled, 2);
  };
  const { lr = NaN, beta1 = NaN, beta2 = NaN, eps = NaN } = vector('tfjs-adam').options as Options;

  test('tfjs: Adam', () => {
    const { expect: due, exact, tolerance, x0 } = vector('tfjs-adam');
    const path = onSquares('tfjs-adam', { name: 'adam', lr, beta1, beta2, eps });
    const cost = [x0 ?? [], ...path].map(sumOfSquares);
    expectNear(cost, costOf(due), toleranceOf(tolerance));
    expectNear(cost, exact?.cost ?? [], 5e-9);
    expectNear(path[1] ?? [], exact?.x2 ?? [], 5e-11);
  });

  test('tfjs: Adamax, whose learning rate decays', () => {
    const { exact, expect: due, options, tolerance } = vector('tfjs-adamax');
    const { lrDecay } = options as Options;
    const path = onSquares('tfjs-adamax', {
      name: 'adamax',
      ...{ lr, beta1, beta2, eps, epsilon: 'outside', lrDecay: lrDecay ?? NaN },
    });
    expectNear(path[1] ?? [], (due as Due).x2 ?? [], toleranceOf(tolerance));
    expectNear(path[1] ?? [], exact?.x2 ?? [], 5e-11);
  });

  test.each<[string, OptimizerSpec]>([
    [
      'tfjs-rmsprop-momentum',
      {
        name: 'rmsprop',
        ...{ lr: 0.1, alpha: 0.95, momentum: 0.1, lrInsideMomentum: true, epsilon: 'inside' },
      },
    ],
    ['tfjs-momentum', { name: 'sgd', lr: 0.1, momentum: 0.5 }],
    ['tfjs-nesterov', { name: 'sgd', lr: 0.1, momentum: 0.5, nesterov: true }],
  ])('%s', (id, spec) => {
    const { expect: due, tolerance } = vector(id);
    const path = onSquares(id, spec);
    expectNear(path[0] ?? [], (due as Due).x1 ?? [], toleranceOf(tolerance));
    expectNear(path[1] ?? [], (due as Due).x2 ?? [], toleranceOf(tolerance));
  });

  const keras = {
    'keras-adamw': {
      name: 'adamw',
      ...{ lr: 1, weightDecay: 0.5, eps: 2, beta1: 0.9, beta2: 0.999, epsilon: 'hat' },
    },
    'keras-nadam': {
      name: 'nadam',
      ...{ lr: 0.5, beta1: 0.5, beta2: 0.67, eps: 1e-5, momentumDecay: 1 },
    },
    'keras-adamax': {
      name: 'adamax',
      ...{ lr: 0.2, beta1: 0.85, beta2: 0.95, eps: 1e-6, epsilon: 'outside' },
    },
    'keras-adagrad': {
      name: 'adagrad',
      ...{ lr: 0.2, initialAccumulator: 0.3, eps: 1e-6, epsilon: 'inside' },
    },
  } satisfies Record<string, OptimizerSpec>;
  const onGradients = (id: string, spec: OptimizerSpec) => {
    const { x0 = [], gradients = [] } = vector(id);
    return run(spec, x0, sequence(gradients), gradients.length);
  };

  test.each(Object.entries(keras))('%s', (id, spec) => {
    const { expect: due, tolerance } = vector(id);
    const path = onGradients(id, spec);
    const rows = (due as Due).rows ?? [];
    expect(path).toHaveLength(rows.length);
    for (const [t, row] of rows.entries()) expectNear(path[t] ?? [], row, toleranceOf(tolerance));
  });

  it("tells Keras' ε̂ apart from PyTorch's ε: AdamW with ε outside is far off", () => {
    const path = onGradients('keras-adamw', { ...keras['keras-adamw'], epsilon: 'outside' });
    const due = (vector('keras-adamw').expect as Due).rows ?? [];
    expect(() => expectNear(path[0] ?? [], due[0] ?? [], 1e-3)).toThrow('element 0');
  });

  it("tells the momentum schedules apart: NAdam with PyTorch's decay is not Keras'", () => {
    const path = onGradients('keras-nadam', { ...keras['keras-nadam'], momentumDecay: 0.004 });
    const due = (vector('keras-nadam').expect as Due).rows ?? [];
    expect(() => expectNear(path[4] ?? [], due[4] ?? [], 1e-4)).toThrow();
  });

  describe('optax: each reaches the minimum', () => {
    const { options, steps = 0, tolerance } = vector('optax-convergence');
    const settings = options as unknown as Record<string, object>;
    const problems: Record<string, [start: Vec, minimum: Vec, GradientAt]> = {
      parabola: [
        [-1, 10, 1],
        [1, -1, 1],
        (x) => x.map((xi, i) => 2 * (xi - ([1, -1, 1][i] ?? NaN))),
      ],
      rosenbrock: [[0, 0], [1, 1], (x) => rosenbrockGradient(x)],
    };
    const pairs = Object.keys(settings).flatMap((name) =>
      Object.keys(problems).map((problem) => [name, problem] as const),
    );
    test.each(pairs)('%s on the %s', (name, problem) => {
      const [start, minimum, gradientAt] = problems[problem] ?? [[], [], () => []];
      const path = run({ name, ...settings[name] } as OptimizerSpec, start, gradientAt, steps);
      expectNear(path.at(-1) ?? [], minimum, toleranceOf(tolerance));
    });
  });
});

it("agrees with optax's debiased average, which the in-place bug would fail", () => {
  const { gradients = [], expect: due, tolerance } = vector('optax-ema-not-debiased');
  const out = outputs(correct(ema(0.9), SEPARATE), gradients).flat();
  const expected = (due as unknown as { out: number[][] }).out.flat();
  expectNear(out, expected, toleranceOf(tolerance));
  const stored = correct(ema(0.9), { ...SEPARATE, remember: (_, corrected) => corrected });
  expect(() => expectNear(outputs(stored, gradients).flat(), expected, 0.1)).toThrow();
});

it('knows every published vector', () => {
  expect(published.vectors.map(({ id }) => id)).toEqual([
    ...['tfjs-adam', 'tfjs-adamax', 'tfjs-rmsprop-momentum', 'tfjs-momentum', 'tfjs-nesterov'],
    ...['keras-adamw', 'keras-nadam', 'keras-adamax', 'keras-adagrad'],
    ...['optax-ema-not-debiased', 'optax-convergence'],
  ]);
});

interface Options {
  readonly lr?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly lrDecay?: number;
}

interface Due {
  readonly cost?: number[];
  readonly x1?: number[];
  readonly x2?: number[];
  readonly rows?: number[][];
}

function costOf(due: Published['expect']): number[] {
  return (due as Due).cost ?? [];
}

function toleranceOf(tolerance: number | undefined): number {
  if (tolerance === undefined) throw new Error('a published vector gives its tolerance');
  return tolerance;
}
