import { describe, expect, it, test } from 'vitest';

import { createOptimizer, OPTIMIZER_NAMES, type OptimizerSpec } from '../../../src/lib/index.ts';

describe('an optimizer', () => {
  const run = (optimizer: ReturnType<typeof createOptimizer>, dim = 2) => {
    const x = new Float64Array(dim).fill(1);
    for (let t = 1; t <= 10; t++)
      optimizer.step(
        x,
        x.map((xi, i) => xi * (i + 1) + Math.sin(t)),
      );
    return [...x];
  };
  test.each(OPTIMIZER_NAMES)('%s starts again after a reset, as long as before or not', (name) => {
    const spec = { name, initialAccumulator: undefined } as unknown as OptimizerSpec;
    const optimizer = createOptimizer({ ...spec });
    const due = run(optimizer);
    expect(optimizer.t).toBe(10);
    optimizer.reset();
    expect(optimizer.t).toBe(0);
    expect(optimizer.state()).toEqual({ t: 0, averages: {} });
    expect(run(optimizer)).toEqual(due);
    optimizer.reset();
    expect(run(optimizer, 3)).toEqual(run(createOptimizer(spec), 3));
    optimizer.reset();
    expect(run(optimizer)).toEqual(due);
  });

  it('starts AdaGrad’s sum and NAdam’s product where they start, after a reset too', () => {
    for (const spec of [{ name: 'adagrad', initialAccumulator: 2 }, { name: 'nadam' }] as const) {
      const optimizer = createOptimizer(spec);
      const due = run(optimizer);
      optimizer.reset();
      expect(run(optimizer)).toEqual(due);
    }
  });

  it('remembers plain data under the field’s names', () => {
    const names = (spec: OptimizerSpec) => {
      const optimizer = createOptimizer(spec);
      run(optimizer);
      const state = optimizer.state();
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      return Object.keys(state.averages);
    };
    expect(names({ name: 'sgd', momentum: 0.9 })).toEqual(['buffer']);
    expect(names({ name: 'adagrad' })).toEqual(['sum']);
    expect(names({ name: 'rmsprop' })).toEqual(['v']);
    expect(names({ name: 'rmsprop', centered: true, momentum: 0.5 })).toEqual([
      'average',
      'v',
      'buffer',
    ]);
    expect(names({ name: 'adam' })).toEqual(['m', 'v']);
    expect(names({ name: 'adam', amsgrad: true })).toEqual(['m', 'v', 'vMax']);
    expect(names({ name: 'adamw', amsgrad: 'v-hat' })).toEqual(['m', 'v', 'vHatMax']);
    expect(names({ name: 'adamax' })).toEqual(['m', 'u']);
    expect(names({ name: 'nadam' })).toEqual(['m', 'v', 'product']);
    expect(names({ name: 'radam' })).toEqual(['m', 'v']);
    expect(names({ name: 'adadelta' })).toEqual(['u', 'v']);
    expect(names({ name: 'lion' })).toEqual(['m']);
  });

  it('gives a copy of its memory', () => {
    const optimizer = createOptimizer({ name: 'adam' });
    optimizer.step(Float64Array.of(1), [1]);
    const state = optimizer.state();
    expect(state).toEqual({ t: 1, averages: { m: [1 - 0.9], v: [1 - 0.999] } });
    optimizer.step(Float64Array.of(1), [1]);
    expect(state.t).toBe(1);
    expect(state.averages['m']).toEqual([1 - 0.9]);
  });

  it('takes gradients in any array-like, to the same digit', () => {
    const of = (make: (g: number[]) => ArrayLike<number>) => {
      const optimizer = createOptimizer({ name: 'adam', lr: 0.1 });
      const x = Float64Array.of(1, 2);
      for (const g of [
        [0.5, -1],
        [0.25, 3],
      ])
        optimizer.step(x, make(g));
      return [...x];
    };
    const due = of((g) => Float64Array.from(g));
    expect(of((g) => g)).toEqual(due);
    expect(of((g) => Float32Array.from(g))).toEqual(due);
    expect(of(([a, b]) => ({ length: 2, 0: a, 1: b }) as unknown as ArrayLike<number>)).toEqual(
      due,
    );
  });

  it('takes the learning rate of a step where one is given, and its own where not', () => {
    const optimizer = createOptimizer({ name: 'sgd', lr: 0.5 });
    const x = Float64Array.of(1);
    optimizer.step(x, [1]);
    expect(x[0]).toBe(0.5);
    optimizer.step(x, [1], 0.25);
    expect(x[0]).toBe(0.25);
    optimizer.step(x, [1], 0);
    expect(x[0]).toBe(0.25);
    optimizer.step(x, [1]);
    expect(x[0]).toBe(-0.25);
  });

  it('steps over no parameters at all', () => {
    const optimizer = createOptimizer({ name: 'adam' });
    optimizer.step(new Float64Array(0), []);
    expect(optimizer.t).toBe(1);
  });

  it('keeps bias correction exact past the divisors it has kept', () => {
    const optimizer = createOptimizer({ name: 'adam', lr: 1, eps: 0, beta2: 0.9999 });
    const x = Float64Array.of(0);
    for (let t = 1; t <= 1100; t++) optimizer.step(x, [3]);
    expect(x[0]).toBeCloseTo(-1100, 8);
  });
});
