import { expect, test } from 'vitest';

import { constant } from '../../../src/lib/streams/constant.ts';
import { normal } from '../../../src/lib/streams/normal.ts';
import { ramp } from '../../../src/lib/streams/ramp.ts';
import { gradientsOf, type StreamSpec } from '../../../src/lib/streams/spec.ts';

test.each<readonly [StreamSpec, Float64Array]>([
  [{ stream: 'constant', value: 10, steps: 3 }, constant(10, 3)],
  [{ stream: 'ramp', steps: 3 }, ramp(3)],
  [{ stream: 'normal', seed: 7, steps: 3 }, normal(3, 7)],
  [{ stream: 'values', values: [1, -2] }, Float64Array.of(1, -2)],
])('%o makes the gradients it names', (spec, due) => {
  expect(gradientsOf(spec)).toEqual(due);
});
