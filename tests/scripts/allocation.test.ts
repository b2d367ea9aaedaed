import { expect, test } from 'vitest';

import { ALLOCATING, allocations } from '../../scripts/bench/allocations.ts';
import { OPTIMIZERS } from '../../scripts/bench/problem.ts';

test('no kernel allocates in a step, and one that does is seen', async () => {
  const steps = 2e5;
  const measured = await allocations(steps);
  const counted = measured.map(({ name, n, collections }) => ({ name, n, collections }));
  const kernels = [16, 64].flatMap((n) => OPTIMIZERS.map((name) => ({ name, n, collections: 0 })));
  expect(counted.slice(0, -1)).toEqual(kernels);
  // A number on the heap takes 12 bytes a step; what V8 takes once, whatever the steps, is some 200 kB at most.
  for (const { name, bytes } of measured.slice(0, -1)) expect(bytes / steps, name).toBeLessThan(6);

  const control = measured.at(-1);
  expect(control?.name).toBe(ALLOCATING);
  expect(control?.collections).toBeGreaterThan(10);
  expect(control?.bytes).toBeGreaterThan(16 * 8 * steps);
});
