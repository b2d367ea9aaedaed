import { expect, it, test } from 'vitest';

import type { OptimizerSpec } from '../../../src/lib/index.ts';
import published from '../../fixtures/published.json' with { type: 'json' };
import { sequence, walk, walkComposed } from './running.ts';

const { rows } = published.fiveSteps;
const [lr, eps] = [0.1, 1e-3];
const gradients = [0.1, -0.2, 0.3, 0.05, -0.4].map((g) => [g]);
const rmsprop = { name: 'rmsprop', lr, eps, alpha: 0.9 } as const;
const adam = { name: 'adam', lr, eps } as const;

const SPECS: Record<keyof typeof rows, OptimizerSpec> = {
  'sgd momentum .9': { name: 'sgd', lr, momentum: 0.9 },
  'sgd momentum .9 dampening .9': { name: 'sgd', lr, momentum: 0.9, dampening: 0.9 },
  'sgd nesterov .9': { name: 'sgd', lr, momentum: 0.9, nesterov: true },
  'sgd nesterov .9 weight decay .01': {
    name: 'sgd',
    ...{ lr, momentum: 0.9, nesterov: true, weightDecay: 0.01 },
  },
  'adagrad eps 1e-10': { name: 'adagrad', lr },
  rmsprop,
  'rmsprop eps inside (optax)': { ...rmsprop, epsilon: 'inside' },
  'rmsprop centered': { ...rmsprop, centered: true },
  'rmsprop momentum .9': { ...rmsprop, momentum: 0.9 },
  adam,
  'adam eps-hat (NumPy)': { ...adam, epsilon: 'hat' },
  'adam L2 .01': { ...adam, weightDecay: 0.01 },
  'adamw .01': { name: 'adamw', lr, eps, weightDecay: 0.01 },
  amsgrad: { ...adam, amsgrad: true },
  'amsgrad optax (max of v-hat)': { ...adam, amsgrad: 'v-hat' },
  adamax: { name: 'adamax', lr, eps },
  'nadam momentum decay .004': { name: 'nadam', lr, eps },
  'nadam momentum decay 1': { name: 'nadam', lr, eps, momentumDecay: 1 },
  radam: { name: 'radam', lr, eps },
};

it('covers every row', () => {
  expect(Object.keys(SPECS)).toEqual(Object.keys(rows));
});

/** Half a unit in the fifteenth decimal, where the rows end, and a few roundings of a number near 1. */
const TO_THE_DIGIT = 5e-16 + 4 * Number.EPSILON;

test.each(Object.entries(SPECS))(
  'PyTorch 2.13 (or as told) takes the same five steps: %s',
  (name, spec) => {
    const due = rows[name as keyof typeof rows];
    for (const run of [walk, walkComposed]) {
      const path = run(spec, [1], sequence(gradients), 5);
      for (const [i, step] of [1, 2, 5].entries()) {
        const expected = due[i];
        if (expected === null || expected === undefined) continue; // the row gives step 5 only
        expect(Math.abs((path[step - 1]?.[0] ?? NaN) - expected), `step ${step}`).toBeLessThan(
          TO_THE_DIGIT,
        );
      }
    }
  },
);
