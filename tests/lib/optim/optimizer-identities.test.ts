import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  correct,
  ema,
  FIRST_STEP_ONLY,
  OPTIMIZER_NAMES,
  type OptimizerSpec,
  type Vec,
} from '../../../src/lib/index.ts';
import { outputs } from '../support.ts';
import { sequence, walk, walkComposed } from './running.ts';

const decay = fc.double({ min: 0, max: 0.999, noNaN: true });
const g = fc.double({ min: 0.01, max: 10, noNaN: true });
const signed = fc.tuple(g, fc.boolean()).map(([size, negative]) => (negative ? -size : size));
const gradients = fc.array(fc.tuple(signed, signed), { minLength: 1, maxLength: 20 });
const START = [1, -2];

/** The same points, within rounding of the largest coordinate. */
function expectSame(a: readonly Vec[], b: readonly Vec[], tolerance = 1e-12): void {
  expect(a).toHaveLength(b.length);
  const largest = Math.max(1, ...b.flat().map(Math.abs));
  for (const [t, point] of b.entries()) {
    for (const [i, due] of point.entries()) {
      expect(Math.abs((a[t]?.[i] ?? NaN) - due), `step ${t + 1}`).toBeLessThanOrEqual(
        tolerance * largest,
      );
    }
  }
}

const on = (
  spec: OptimizerSpec,
  gs: readonly Vec[],
  run: typeof walk | typeof walkComposed = walk,
) => run(spec, START, sequence(gs), gs.length);

describe.each([
  ['kernel', walk],
  ['composition', walkComposed],
] as const)('as a %s', (_, run) => {
  const same = (a: OptimizerSpec, b: OptimizerSpec, gs: readonly Vec[]) =>
    expectSame(on(a, gs, run), on(b, gs, run));

  test('momentum without momentum is gradient descent, however it is written', () => {
    fc.assert(
      fc.property(gradients, (gs) => {
        const plain = { name: 'sgd', lr: 0.1 } as const;
        same({ ...plain, nesterov: true, momentum: 0 }, plain, gs);
        same({ ...plain, form: 'ema', momentum: 0 }, plain, gs);
        const lr = 0.1;
        const due = gs.map((_, t) =>
          START.map((x, i) => x - lr * gs.slice(0, t + 1).reduce((s, g) => s + (g[i] ?? NaN), 0)),
        );
        expectSame(on(plain, gs, run), due);
      }),
    );
  });

  test('the average is the heavy ball with 1 − μ times the learning rate', () => {
    fc.assert(
      fc.property(gradients, decay, (gs, momentum) => {
        const lr = 0.1;
        same(
          { name: 'sgd', form: 'ema', momentum, lr },
          { name: 'sgd', momentum, lr: lr * (1 - momentum) },
          gs,
        );
      }),
    );
  });

  test('damping as much as is kept averages from the first gradient on: the question’s patch', () => {
    fc.assert(
      fc.property(gradients, decay, (gs, momentum) => {
        const steps = outputs(correct(ema(momentum), FIRST_STEP_ONLY), gs);
        let x: Vec = START;
        const due = steps.map((step) => (x = x.map((xi, i) => xi - 0.1 * (step[i] ?? NaN))));
        expectSame(
          on({ name: 'sgd', momentum, dampening: momentum, lr: 0.1 }, gs, run),
          due,
          1e-11,
        );
      }),
    );
  });

  test('Nesterov’s step is the heavy ball’s seen one step ahead', () => {
    fc.assert(
      fc.property(gradients, decay, (gs, momentum) => {
        // with buf_t the buffer, Nesterov moves by g_t + μ·buf_t = buf_t + μ·(buf_t − buf_{t−1}) + …: rebuild it from buffers
        const buffers: Vec[] = [];
        for (const g of gs) {
          const last = buffers.at(-1) ?? [0, 0];
          buffers.push(g.map((gi, i) => momentum * (last[i] ?? NaN) + gi));
        }
        let x: Vec = START;
        const due = gs.map(
          (g, t) =>
            (x = x.map(
              (xi, i) => xi - 0.1 * ((g[i] ?? NaN) + momentum * (buffers[t]?.[i] ?? NaN)),
            )),
        );
        expectSame(on({ name: 'sgd', momentum, nesterov: true, lr: 0.1 }, gs, run), due, 1e-11);
      }),
    );
  });

  test('AMSGrad is Adam while the squares grow, with either maximum', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(g, g), { minLength: 1, maxLength: 20 }), (gs) => {
        const growing = gs.map((_, t) => [10 * 2 ** t, 3 * 2 ** t]);
        const adam = { name: 'adam', lr: 0.1 } as const;
        same({ ...adam, amsgrad: true }, adam, growing);
        same({ ...adam, amsgrad: 'v-hat' }, adam, growing);
        same({ ...adam, amsgrad: true, epsilon: 'hat' }, { ...adam, epsilon: 'hat' }, growing);
      }),
    );
  });

  test('AMSGrad parts from Adam once the squares shrink, and its two maxima from each other', () => {
    const gs = [[10, 1], ...new Array<Vec>(30).fill([0.1, 0.01])];
    const [adam, v, vHat] = [false, true, 'v-hat' as const].map((amsgrad) =>
      on({ name: 'adam', lr: 0.1, beta2: 0.9, amsgrad }, gs, run),
    );
    const apart = (a?: readonly Vec[], b?: readonly Vec[]) =>
      Math.abs((a?.at(-1)?.[0] ?? NaN) - (b?.at(-1)?.[0] ?? NaN));
    expect(apart(adam, v)).toBeGreaterThan(0.1);
    expect(apart(v, vHat)).toBeGreaterThan(0.01);
  });

  test('AdamW without decay is Adam; with it, the decay is not scaled by the gradients', () => {
    fc.assert(
      fc.property(gradients, decay, decay, (gs, beta1, beta2) => {
        const adam = { lr: 0.1, beta1, beta2 };
        same({ name: 'adamw', ...adam, weightDecay: 0 }, { name: 'adam', ...adam }, gs);
      }),
    );
    const still = [
      [0, 0],
      [0, 0],
    ];
    expectSame(on({ name: 'adamw', lr: 0.1, weightDecay: 0.5 }, still, run), [
      [0.95, -1.9],
      [0.9025, -1.805],
    ]);
    // L2 turns the decay into a gradient, and Adam turns any constant gradient into a step of lr
    expectSame(on({ name: 'adam', lr: 0.1, weightDecay: 0.5, eps: 0 }, still.slice(1), run), [
      [0.9, -1.9],
    ]);
  });

  test('Adam without β1 and with its corrections divided out is RMSProp', () => {
    fc.assert(
      fc.property(gradients, decay, (gs, beta2) => {
        // c2_t makes Adam's √v̂ RMSProp's √v: compare by giving RMSProp each step's learning rate lr·√(1 − β2ᵗ)
        const adam = on({ name: 'adam', lr: 0.1, beta1: 0, beta2, eps: 0 }, gs, run);
        const increments = (path: readonly Vec[]) =>
          path.map((x, t) => x.map((xi, i) => xi - ((t === 0 ? START : path[t - 1])?.[i] ?? NaN)));
        const rms = increments(on({ name: 'rmsprop', lr: 0.1, alpha: beta2, eps: 0 }, gs, run));
        const scaled = rms.map((step, t) => step.map((s) => s * Math.sqrt(1 - beta2 ** (t + 1))));
        expectSame(increments(adam), scaled, 1e-11);
      }),
    );
  });

  test('NAdam without β1 is Adam without β1', () => {
    fc.assert(
      fc.property(gradients, decay, (gs, beta2) => {
        same(
          { name: 'nadam', lr: 0.1, beta1: 0, beta2 },
          { name: 'adam', lr: 0.1, beta1: 0, beta2 },
          gs,
        );
      }),
    );
  });

  test('NAdam whose schedule has ended steps along β1 of the next corrected momentum', () => {
    fc.assert(
      fc.property(gradients, (gs) => {
        const [beta1, lr] = [0.9, 0.1];
        const m = outputs(ema(beta1), gs);
        const v = outputs(
          ema(0.999, (g) => g * g),
          gs,
        );
        let x: Vec = START;
        const due = gs.map((g, t) => {
          const n = t + 1;
          x = x.map((xi, i) => {
            const top =
              (beta1 * (m[t]?.[i] ?? NaN)) / (1 - beta1 ** (n + 1)) +
              ((1 - beta1) * (g[i] ?? NaN)) / (1 - beta1 ** n);
            return xi - (lr * top) / (Math.sqrt((v[t]?.[i] ?? NaN) / (1 - 0.999 ** n)) + 1e-8);
          });
          return x;
        });
        expectSame(on({ name: 'nadam', lr, beta1, momentumDecay: 1e6 }, gs, run), due, 1e-11);
      }),
    );
  });

  test('RAdam steps along corrected momentum for five steps, and along Adam’s in the end', () => {
    const gs = Array.from({ length: 8 }, (_, t) => [Math.sin(t + 1), Math.cos(t)]);
    const path = on({ name: 'radam', lr: 0.1 }, gs, run);
    let x: Vec = START;
    const plain = outputs(
      correct(ema(0.9), { divisor: (d, t) => 1 - d ** t, remember: (a) => a }),
      gs,
    ).map((step) => (x = x.map((xi, i) => xi - 0.1 * (step[i] ?? NaN))));
    expectSame(path.slice(0, 5), plain.slice(0, 5));
    expect(Math.abs((path[5]?.[0] ?? NaN) - (plain[5]?.[0] ?? NaN))).toBeGreaterThan(1e-3);

    const long = new Array<Vec>(30_000).fill([3, -0.5]);
    const end = on({ name: 'radam', lr: 0.1, beta2: 0.99 }, long, run);
    const step = (end.at(-2)?.[0] ?? NaN) - (end.at(-1)?.[0] ?? NaN);
    expect(step / 0.1).toBeCloseTo(1, 6); // Adam's step on a constant gradient
  });

  test('short memories of v never let RAdam divide: it stays corrected momentum', () => {
    const gs = Array.from({ length: 40 }, (_, t) => [Math.sin(t + 1), Math.cos(t)]);
    const [short, plain] = [0.5, 0].map((beta2) => on({ name: 'radam', lr: 0.1, beta2 }, gs, run));
    expectSame(short ?? [], plain ?? []);
  });

  test('RMSProp’s momentum inside and outside the learning rate part when the rate changes', () => {
    const gs = [
      [1, 2],
      [1, 2],
      [1, 2],
    ];
    const inside = { name: 'rmsprop', lr: 0.1, momentum: 0.9, lrInsideMomentum: true } as const;
    same(inside, { ...inside, lrInsideMomentum: false }, gs);
  });

  test('Adamax on a constant gradient steps by lr, whatever its size', () => {
    const gs = new Array<Vec>(50).fill([7, -0.01]);
    expectSame(
      on({ name: 'adamax', lr: 0.1, eps: 0 }, gs, run),
      gs.map((_, t) => [1 - 0.1 * (t + 1), -2 + 0.1 * (t + 1)]),
    );
  });

  test('AdaGrad on a constant gradient steps by lr/√t, and RMSProp’s average of equal squares is t times AdaGrad’s sum', () => {
    const gs = new Array<Vec>(30).fill([4, -0.1]);
    let total = 0;
    const due = gs.map((_, t) => {
      total += 0.1 / Math.sqrt(t + 1);
      return [1 - total, -2 + total];
    });
    expectSame(on({ name: 'adagrad', lr: 0.1, eps: 0 }, gs, run), due);
  });
});

test('the learning rate of a step takes part in RMSProp’s momentum where it is inside', async () => {
  const { createOptimizer } = await import('../../../src/lib/index.ts');
  const of = (lrInsideMomentum: boolean) => {
    const optimizer = createOptimizer({
      name: 'rmsprop',
      momentum: 0.9,
      alpha: 0,
      eps: 0,
      lrInsideMomentum,
    });
    const x = Float64Array.of(0);
    optimizer.step(x, [1], 1);
    optimizer.step(x, [1], 0.1);
    return x[0];
  };
  expect(of(true)).toBeCloseTo(-1 - (0.9 * 1 + 0.1), 12);
  expect(of(false)).toBeCloseTo(-1 - 0.1 * (0.9 + 1), 12);
});

it('every optimizer leaves a minimum alone, but for decay', () => {
  for (const name of OPTIMIZER_NAMES) {
    const spec = { name, weightDecay: 0 } as OptimizerSpec;
    expect(
      on(spec, [
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([START, START]);
  }
});
