import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  blank,
  type Drawing,
  extent,
  filled,
  placed,
  type Point,
  stroke,
} from '../../../src/lib/predict/drawing.ts';

/** What a line through points leaves on a drawing. */
function through(drawing: Drawing, ...[first, ...others]: [Point, ...Point[]]): Drawing {
  let drawn = stroke(drawing, { at: first, crossed: null }, first);
  for (const point of others) drawn = stroke(drawn.drawing, drawn.pen, point);
  return drawn.drawing;
}

describe('a stroke', () => {
  test('sets every position it passes, in either direction', () => {
    const rising = [null, 0, 1, 2, null];
    expect(through(blank(5), [1, 0], [3, 2])).toEqual(rising);
    expect(through(blank(5), [3, 2], [1, 0])).toEqual(rising);
  });
  test('replaces what was there and leaves the rest', () => {
    expect(through([9, 9, 9, 9], [1, 0], [2, 1])).toEqual([9, 0, 1, 9]);
  });
  test('within one position sets it to where the pointer is now', () => {
    expect(through(blank(3), [1, 0], [1, 5])).toEqual([null, 5, null]);
    expect(through(blank(3), [0.8, 0], [1.3, 2], [1.2, 5])).toEqual([null, 5, null]);
  });
  test('has what the line was at a position, however steep it is there', () => {
    const zigzag = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 9,
    });
    const every = fc.double({ min: 0.05, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(zigzag, every, (heights, by) => {
        const points: Point[] = [[0, heights[0] ?? NaN]];
        for (let x = by; x < heights.length - 1; x += by) {
          const before = Math.floor(x);
          const passed = Math.floor(x - by) < before && before > 0; // a hand turns at the corner
          if (passed) points.push([before, heights[before] ?? NaN]);
          const [low, high] = [heights[before] ?? NaN, heights[before + 1] ?? NaN];
          points.push([x, low + (high - low) * (x - before)]);
        }
        points.push([heights.length - 1, heights.at(-1) ?? NaN]);
        const [first, ...others] = points;
        const drawn = through(blank(heights.length), first!, ...others); // there is one
        drawn.forEach((y, i) => expect(y).toBeCloseTo(heights[i] ?? NaN, 9));
      }),
    );
  });
  test('draws a straight line however many points report it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (middle) => {
        const halves = through(blank(21), [0, 0], [middle, middle], [20, 20]);
        through(blank(21), [0, 0], [20, 20]).forEach((y, i) =>
          expect(halves[i]).toBeCloseTo(y ?? NaN, 9),
        );
      }),
    );
  });
});

describe('a point of the keyboard', () => {
  test('bends the line there', () => {
    expect(placed([0, null, null, null, 0], 2, 4)).toEqual([0, null, 4, null, 0]);
  });
  test('clears what strokes left within its reach', () => {
    expect(placed([1, 1, 1, 1, 1, 1, 1], 3, 5, 2)).toEqual([1, 1, null, 5, null, 1, 1]);
  });
});

describe('the whole line', () => {
  test('is straight between points and level outside them', () => {
    expect(filled([null, 0, null, 2, null])).toEqual([0, 0, 1, 2, 2]);
  });
  test('is level where there is one point', () => {
    expect(filled([null, 3, null])).toEqual([3, 3, 3]);
  });
  test('has no values where there is none', () => {
    expect(filled(blank(2))).toEqual([NaN, NaN]);
  });
  test('goes through every point', () => {
    const drawing = fc.array(fc.option(fc.double({ min: -9, max: 9, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drawing, (points) => {
        const line = filled(points);
        points.forEach((y, i) => {
          if (y !== null) expect(line[i]).toBeCloseTo(y, 12);
        });
      }),
    );
  });
});

test('the extent goes from the first point to the last', () => {
  expect(extent([null, 1, null, 2, null])).toEqual([1, 3]);
  expect(extent(blank(3))).toBeNull();
});
