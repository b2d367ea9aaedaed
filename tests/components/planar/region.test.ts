import { expect, test } from 'vitest';

import { REACH, regionOf, type Region } from '../../../src/components/widgets/planar/region.ts';
import { SHAPE } from '../../../src/lib/train/shape.ts';
import { normal } from '../../../src/lib/streams/normal.ts';

/** By how much a network of the plane prefers the second class: its two outputs, one after the other. */
function preference(p: Float64Array, x: number, y: number): number {
  const { hidden } = SHAPE;
  const output = (k: number): number =>
    Array.from({ length: hidden }, (_, j) => {
      const h = Math.tanh(x * p[j]! + y * p[hidden + j]! + p[2 * hidden + j]!); // as many as the shape says
      return h * p[3 * hidden + 2 * j + k]!; // as above
    }).reduce((sum, part) => sum + part, p[5 * hidden + k]!); // one an output
  return output(1) - output(0);
}

/** Whether a point is in one of the polygons: an odd number of their edges lies to its right. */
const isIn = (region: Region, x: number, y: number): boolean =>
  region.some((polygon) => {
    const crossed = polygon.filter(([x1, y1], i) => {
      const [x2, y2] = polygon[(i + 1) % polygon.length]!; // within
      return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    });
    return crossed.length % 2 === 1;
  });

test('the region is where the network prefers the second class, but for a narrow seam', () => {
  const phase = (i: number, ratio: number): number => REACH * (2 * ((i * ratio) % 1) - 1);
  const places = Array.from({ length: 1000 }, (_, i) => [
    phase(i, Math.SQRT2),
    phase(i, Math.sqrt(3)),
  ]); // spread without a pattern
  for (let seed = 0; seed < 20; seed++) {
    const parameters = normal(5 * SHAPE.hidden + SHAPE.outputs, seed).map((draw) => 1.5 * draw);
    const region = regionOf([...parameters]);
    const wrong = places.filter(
      ([x = 0, y = 0]) => isIn(region, x, y) !== preference(parameters, x, y) > 0,
    );
    expect(wrong.length, `seed ${seed}`).toBeLessThan(15);
  }
});
