import { describe, expect, it, test } from 'vitest';

import {
  composeOptimizer,
  createOptimizer,
  DEFAULTS,
  OPTIMIZER_NAMES,
  type OptimizerSpec,
} from '../../../src/lib/index.ts';

/** A value that the types forbid, as untyped code passes it. */
const wrong = (value: unknown): never => value as never;

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'nothing was thrown';
};

describe('what is left out takes PyTorch’s default', () => {
  test.each(OPTIMIZER_NAMES)('%s', (name) => {
    const spec = { name } as OptimizerSpec;
    expect(createOptimizer(spec).spec).toEqual(DEFAULTS[name]);
    expect(createOptimizer({ ...spec, lr: wrong(undefined) }).spec).toEqual(DEFAULTS[name]);
    expect(composeOptimizer(spec).lr(1)).toBe(DEFAULTS[name].lr);
  });

  it('is what torch.optim documents', () => {
    const [moments, plain] = [
      { beta1: 0.9, beta2: 0.999, eps: 1e-8 },
      { weightDecay: 0, decoupledWeightDecay: false, decayTimesLr: true },
    ];
    const adam = { ...moments, epsilon: 'outside', amsgrad: false, correction: 'separate' };
    expect(DEFAULTS).toEqual({
      sgd: {
        ...{ name: 'sgd', lr: 1e-3, momentum: 0, dampening: 0, nesterov: false, ...plain },
        form: 'heavy-ball',
        lrInsideMomentum: false,
      },
      adagrad: {
        ...{ name: 'adagrad', lr: 1e-2, lrDecay: 0, initialAccumulator: 0, eps: 1e-10, ...plain },
        epsilon: 'outside',
      },
      adadelta: { name: 'adadelta', lr: 1, rho: 0.9, eps: 1e-6, ...plain },
      rmsprop: {
        ...{ name: 'rmsprop', lr: 1e-2, alpha: 0.99, eps: 1e-8, centered: false, ...plain },
        ...{ momentum: 0, lrInsideMomentum: false, epsilon: 'outside', initialV: 0 },
      },
      adam: { name: 'adam', lr: 1e-3, ...adam, ...plain },
      adamw: { name: 'adamw', lr: 1e-3, ...adam, weightDecay: 1e-2, decayTimesLr: true },
      adamax: { name: 'adamax', lr: 2e-3, ...moments, ...plain, epsilon: 'inside', lrDecay: 0 },
      nadam: {
        ...{ name: 'nadam', lr: 2e-3, ...moments, ...plain, momentumDecay: 4e-3 },
        momentumSchedule: true,
      },
      radam: {
        ...{ name: 'radam', lr: 1e-3, ...moments, ...plain, epsilon: 'hat' },
        threshold: 5,
        degeneratedToSgd: true,
      },
      lion: {
        ...{ name: 'lion', lr: 1e-4, beta1: 0.9, beta2: 0.99 }, // Algorithm 2 of its paper
        ...{ weightDecay: 0, decayTimesLr: true },
      },
    });
  });
});

describe('a wrong spec says what, what came, and why', () => {
  const cases: Record<string, unknown> = {
    'TypeError: createOptimizer: spec must be an object such as { name: \'adam\', lr: 0.1 }, got "adam". It says which optimizer to make.':
      'adam',
    "TypeError: createOptimizer: spec must be an object such as { name: 'adam', lr: 0.1 }, got null. It says which optimizer to make.":
      null,
    'TypeError: createOptimizer: name must be one of sgd, adagrad, adadelta, rmsprop, adam, adamw, adamax, nadam, radam, lion, got "lio". No other is known.':
      { name: 'lio' },
    'TypeError: createOptimizer: name must be one of sgd, adagrad, adadelta, rmsprop, adam, adamw, adamax, nadam, radam, lion, got undefined. No other is known.':
      {},
    'TypeError: createOptimizer: name must be one of sgd, adagrad, adadelta, rmsprop, adam, adamw, adamax, nadam, radam, lion, got "toString". No other is known.':
      { name: 'toString' },
    'TypeError: createOptimizer: name must be one of sgd, adagrad, adadelta, rmsprop, adam, adamw, adamax, nadam, radam, lion, got 3. No other is known.':
      { name: 3 },
    'TypeError: createOptimizer: sgd has no option "beta1". Its options are form, lr, momentum, dampening, nesterov, lrInsideMomentum, weightDecay, decoupledWeightDecay, decayTimesLr.':
      { name: 'sgd', beta1: 0.9 },
    'TypeError: createOptimizer: adam has no option "weight_decay". Did you mean weightDecay? Its options are lr, beta1, beta2, eps, epsilon, amsgrad, correction, weightDecay, decoupledWeightDecay, decayTimesLr.':
      { name: 'adam', weight_decay: 0.1 },
    'RangeError: createOptimizer: decayTimesLr false needs decoupledWeightDecay true, got false. L2 is part of the gradient, which lr multiplies.':
      { name: 'sgd', decayTimesLr: false },
    "RangeError: createOptimizer: correction 'in-place' needs amsgrad false and epsilon 'outside' or 'inside', got amsgrad true and epsilon 'outside'. It stores m̂ and v̂ back, which these never compute.":
      { name: 'adam', correction: 'in-place', amsgrad: true },
    "RangeError: createOptimizer: amsgrad 'uncorrected' takes no correction, got 'multiply'. It corrects neither m nor v.":
      { name: 'adam', correction: 'multiply', amsgrad: 'uncorrected' },
    'TypeError: createOptimizer: lr must be a number, got "0.1". Text is never turned into a number here.':
      { name: 'adam', lr: '0.1' },
    'RangeError: createOptimizer: lr must be finite and at least 0, got -1. A negative learning rate climbs.':
      { name: 'adam', lr: -1 },
    'RangeError: createOptimizer: lr must be finite and at least 0, got Infinity. A negative learning rate climbs.':
      { name: 'adam', lr: Infinity },
    'RangeError: createOptimizer: weightDecay must be finite and at least 0, got -0.1. A negative decay makes the parameters grow.':
      { name: 'adamw', weightDecay: -0.1 },
    'RangeError: createOptimizer: beta2 must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      { name: 'adamax', beta2: 1 },
    'RangeError: createOptimizer: beta1 must be in [0, 1), got -0.1. It is the share of the average that is kept.':
      { name: 'radam', beta1: -0.1 },
    'RangeError: createOptimizer: alpha must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      { name: 'rmsprop', alpha: 1 },
    'RangeError: createOptimizer: eps must be finite and at least 0, got -1e-8. It is added to a root that is never negative.':
      { name: 'nadam', eps: -1e-8 },
    'RangeError: createOptimizer: momentum must be finite and at least 0, got -0.5. It is the share of the buffer that is kept.':
      { name: 'rmsprop', momentum: -0.5 },
    'RangeError: createOptimizer: dampening must be in [0, 1], got 1.5. It is the share of each gradient that is left out.':
      { name: 'sgd', dampening: 1.5 },
    'RangeError: createOptimizer: lrDecay must be finite and at least 0, got -1. The learning rate is divided by 1 + (t − 1)·lrDecay.':
      { name: 'adagrad', lrDecay: -1 },
    'RangeError: createOptimizer: initialAccumulator must be finite and at least 0, got -1. It is a sum of squares.':
      { name: 'adagrad', initialAccumulator: -1 },
    'RangeError: createOptimizer: momentumDecay must be finite and at least 0, got NaN. It sets how fast the momentum schedule ends.':
      { name: 'nadam', momentumDecay: NaN },
    'TypeError: createOptimizer: nesterov must be true or false, got 1. No other is known.': {
      name: 'sgd',
      nesterov: 1,
    },
    'TypeError: createOptimizer: form must be "heavy-ball" or "ema", got "average". No other is known.':
      { name: 'sgd', form: 'average' },
    'TypeError: createOptimizer: centered must be true or false, got "yes". No other is known.': {
      name: 'rmsprop',
      centered: 'yes',
    },
    'TypeError: createOptimizer: lrInsideMomentum must be true or false, got 0. No other is known.':
      { name: 'rmsprop', lrInsideMomentum: 0 },
    'TypeError: createOptimizer: decoupledWeightDecay must be true or false, got null. No other is known.':
      { name: 'radam', decoupledWeightDecay: null },
    'TypeError: createOptimizer: amsgrad must be false or true or "v-hat" or "uncorrected", got "v". No other is known.':
      { name: 'adam', amsgrad: 'v' },
    'TypeError: createOptimizer: epsilon must be "outside" or "inside", got "hat". No other is known.':
      { name: 'rmsprop', epsilon: 'hat' },
    'TypeError: createOptimizer: epsilon must be "outside" or "inside", got "in". No other is known.':
      { name: 'adagrad', epsilon: 'in' },
    'TypeError: createOptimizer: epsilon must be "outside" or "hat" or "inside", got 1. No other is known.':
      { name: 'adam', epsilon: 1 },
    'TypeError: createOptimizer: epsilon must be "outside" or "hat" or "inside", got an object. No other is known.':
      { name: 'adamw', epsilon: {} },
    'TypeError: createOptimizer: epsilon must be "inside" or "outside", got "hat". No other is known.':
      { name: 'adamax', epsilon: 'hat' },
    'TypeError: createOptimizer: epsilon must be "hat" or "outside", got "inside". No other is known.':
      { name: 'radam', epsilon: 'inside' },
    "RangeError: createOptimizer: form 'ema' takes neither nesterov nor dampening, got nesterov true and dampening 0. An average already scales each gradient by 1 − momentum.":
      { name: 'sgd', form: 'ema', nesterov: true },
    "RangeError: createOptimizer: form 'ema' takes neither nesterov nor dampening, got nesterov false and dampening 0.5. An average already scales each gradient by 1 − momentum.":
      { name: 'sgd', form: 'ema', dampening: 0.5 },
    'RangeError: createOptimizer: momentum must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      { name: 'sgd', form: 'ema', momentum: 1 },
    "RangeError: createOptimizer: nesterov needs dampening 0, got 0.5. Nesterov's look-ahead assumes the undamped buffer, as in PyTorch.":
      { name: 'sgd', nesterov: true, dampening: 0.5, momentum: 0.9 },
    "RangeError: createOptimizer: amsgrad 'v-hat' needs epsilon 'outside' or 'inside', got 'hat'. The hat form never computes v̂.":
      { name: 'adamw', amsgrad: 'v-hat', epsilon: 'hat' },
  };
  it.each(Object.entries(cases))('%s', (expected, spec) => {
    expect(messageOf(() => createOptimizer(wrong(spec)))).toBe(expected);
    expect(messageOf(() => composeOptimizer(wrong(spec)))).toBe(
      expected.replace('createOptimizer', 'composeOptimizer'),
    );
  });

  it('accepts the edges of every range', () => {
    const edges = [
      { name: 'sgd', lr: 0, momentum: 0, dampening: 1, weightDecay: 0 },
      { name: 'sgd', lr: Number.MAX_VALUE, momentum: 1.5 },
      { name: 'sgd', momentum: 1.5, nesterov: false, dampening: 0.5 },
      { name: 'sgd', form: 'ema', momentum: 0 },
      { name: 'adam', beta1: 0, beta2: 0, eps: 0 },
      { name: 'adam', amsgrad: true, epsilon: 'hat' },
    ] as const satisfies readonly OptimizerSpec[];
    for (const spec of edges) expect(createOptimizer(spec).spec).toMatchObject(spec);
  });
});

describe('a step that cannot be taken', () => {
  const after = (
    spec: OptimizerSpec,
    bad: (o: ReturnType<typeof createOptimizer>, x: Float64Array) => void,
  ) => {
    const optimizer = createOptimizer(spec);
    const x = Float64Array.of(1, 2);
    optimizer.step(x, [0.5, -1]);
    const [point, state] = [[...x], optimizer.state()];
    const message = messageOf(() => bad(optimizer, x));
    expect([...x]).toEqual(point);
    expect(optimizer.state()).toEqual(state);
    optimizer.step(x, [1, 1]);
    expect(optimizer.t).toBe(2);
    return message;
  };
  test.each(OPTIMIZER_NAMES)('leaves the parameters and the memory of %s as they were', (name) => {
    const spec = { name, weightDecay: 0.1 } as OptimizerSpec;
    const of = (g: unknown) => after(spec, (o, x) => o.step(x, wrong(g)));
    const why = 'Every later average would hold it.';
    expect(of([1, NaN])).toBe(`RangeError: step: g[1] must be finite, got NaN. ${why}`);
    expect(of(Float64Array.of(-Infinity, 1))).toBe(
      `RangeError: step: g[0] must be finite, got -Infinity. ${why}`,
    );
    expect(of([1, '2'])).toBe(`RangeError: step: g[1] must be finite, got NaN. ${why}`);
    expect(of([1])).toBe(
      'RangeError: step: g must be as long as x, 2, got 1. Each parameter needs its gradient.',
    );
    expect(of([1, 2, 3])).toBe(
      'RangeError: step: g must be as long as x, 2, got 3. Each parameter needs its gradient.',
    );
    for (const [g, shown] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [{}, 'an object'],
      ['12', '"12"'],
    ] as const) {
      expect(of(g)).toBe(
        `TypeError: step: g must be an array of numbers, got ${shown}. It holds one gradient a parameter.`,
      );
    }
  });

  it('names what is wrong with x and lr', () => {
    const spec = { name: 'adam' } as const;
    expect(after(spec, (o) => o.step(wrong([1, 2]), [1, 2]))).toBe(
      'TypeError: step: x must be a Float64Array, got an object. It is changed in place.',
    );
    expect(after(spec, (o) => o.step(Float64Array.of(1, 2, 3), [1, 2, 3]))).toBe(
      'RangeError: step: x must have 2 elements as at the first step, got 3. Each parameter has its own average; reset() forgets them.',
    );
    for (const lr of [-1, NaN, Infinity]) {
      expect(after(spec, (o, x) => o.step(x, [1, 2], lr))).toBe(
        `RangeError: step: lr must be finite and at least 0, got ${lr}. A negative learning rate climbs.`,
      );
    }
    expect(after(spec, (o, x) => o.step(x, [1, 2], wrong('1')))).toBe(
      'TypeError: step: lr must be a number, got "1". Text is never turned into a number here.',
    );
  });

  it('takes the first length it can use, not one it had to refuse', () => {
    const optimizer = createOptimizer({ name: 'adam' });
    expect(() => optimizer.step(Float64Array.of(1, 2), [1, NaN])).toThrow(RangeError);
    optimizer.step(Float64Array.of(1), [1]);
    expect(optimizer.state().averages['m']).toHaveLength(1);
  });
});
