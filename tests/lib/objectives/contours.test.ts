import { expect, test } from 'vitest';

import { ellipse } from '../../../src/lib/objectives/contours.ts';

test('a contour has the loss it stands for at every point', () => {
  const [a, b, c] = [3, 1, 2] as const;
  const points = ellipse([a, b, c], 0.7);
  expect(points).toHaveLength(96);
  for (const [x, y] of points)
    expect((a * x * x + 2 * b * x * y + c * y * y) / 2).toBeCloseTo(0.7, 12);
});

test('a contour is refused for a saddle', () => {
  expect(() => ellipse([1, 2, 1], 1)).toThrow('positive definite');
});
