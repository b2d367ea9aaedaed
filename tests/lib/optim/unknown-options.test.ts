/** No option is swallowed: whatever takes options names the one it does not know, and the nearest it does. */
import { describe, expect, it } from 'vitest';

import { withPrecision } from '../../../src/lib/extras.ts';
import {
  adam,
  adamStepDetails,
  adamTrace,
  composeOptimizer,
  createOptimizer,
  momentum,
  rmsprop,
} from '../../../src/lib/index.ts';
import { nearestName } from '../../../src/lib/optim/unknown-options.ts';

const options = { Beta1: 0.5 } as never;

describe('Beta1 is refused, and beta1 offered', () => {
  const calls: Readonly<Record<string, () => unknown>> = {
    adam: () => adam(options),
    adamTrace: () => adamTrace([1], options),
    adamStepDetails: () => adamStepDetails([1], options, 1),
    'withPrecision.adamTrace': () => withPrecision('float32').adamTrace([1], options),
    createOptimizer: () => createOptimizer({ name: 'adam', Beta1: 0.5 } as never),
    composeOptimizer: () => composeOptimizer({ name: 'adam', Beta1: 0.5 } as never),
  };
  it.each(Object.entries(calls))('%s', (_, call) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(/no option "Beta1"\. Did you mean beta1\? Its options are /);
  });
});

it('options that are no object, and where a number is due, are refused', () => {
  expect(() => adam(null as never)).toThrow('adam: options must be an object, got null.');
  expect(() => momentum(options)).toThrow('must be a number, got an object');
  expect(() => rmsprop(options)).toThrow('must be a number, got an object');
});

it('an option that is undefined counts as left out', () => {
  expect(adam({ Beta1: undefined } as never)).toBeDefined();
});

it('a misspelt name finds the one that was meant, a strange one none', () => {
  const known = ['lr', 'beta1', 'beta2', 'eps', 'weightDecay', 'amsgrad', 'decoupledWeightDecay'];
  const meant = {
    Beta1: 'beta1',
    beta_2: 'beta2',
    epsilon: 'eps',
    weight_decay: 'weightDecay',
    wieghtDecay: 'weightDecay',
    amsGrad: 'amsgrad',
    decoupled: 'decoupledWeightDecay',
    LR: 'lr',
  };
  for (const [given, due] of Object.entries(meant)) expect(nearestName(given, known)).toBe(due);
  expect(nearestName('nesterov', known)).toBeUndefined();
  expect(nearestName('', known)).toBeUndefined();
});
