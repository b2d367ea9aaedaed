import { expect, it } from 'vitest';

import { hintonGradients } from '../../../src/lib/experiments/rmsprop.ts';

it('Hinton’s gradients are nine of +0.1 and one of −0.9, over and over', () => {
  const cycle = hintonGradients(10);
  expect([...cycle]).toEqual([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, -0.9]);
  expect(hintonGradients(25)[19]).toBe(-0.9);
});
