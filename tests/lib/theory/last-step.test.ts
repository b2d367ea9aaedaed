import { expect, it } from 'vitest';

import { lastStep } from '../../../src/lib/theory/last-step.ts';
import { thrown } from './support.ts';

it('the last step is found wherever it is', () => {
  for (let last = 0; last <= 300; last++) expect(lastStep('f', (t) => t <= last)).toBe(last);
  for (const last of [1e6 + 1, 2 ** 40 - 1, 2 ** 40, 2 ** 52 - 1]) {
    expect(lastStep('f', (t) => t <= last)).toBe(last);
  }
});

it('the last step is looked for in about twice as many trials as it has bits', () => {
  const tried: number[] = [];
  lastStep('f', (t) => {
    tried.push(t);
    return t <= 1000;
  });
  expect(tried).toEqual([
    1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 768, 896, 960, 992, 1008, 1000, 1004, 1002, 1001,
  ]);
});

it('a last step that no counter reaches is refused', () => {
  const message =
    'RangeError: f: beta1 and beta2 must be further from 1, got an answer past step 4503599627370496. No counter gets there.';
  expect(thrown(() => lastStep('f', (t) => t <= 2 ** 52))).toBe(message);
  expect(thrown(() => lastStep('f', () => true))).toBe(message);
});
