import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { blank, extent, filled, placed, stroke } from '../../../src/lib/predict/drawing.ts';

describe('a stroke', () => {
  test('sets every position it passes, in either direction', () => {
    const rising = [null, 0, 1, 2, null];
    expect(stroke(blank(5), [1, 0], [3, 2])).toEqual(rising);
    expect(stroke(blank(5), [3, 2], [1, 0])).toEqual(rising);
  });
  test('replaces what was there and leaves the rest', () => {
    expect(stroke([9, 9, 9, 9], [1, 0], [2, 1])).toEqual([9, 0, 1, 9]);
  });
  test('within one position sets it to where the pointer is now', () => {
    expect(stroke(blank(3), [1, 0], [1, 5])).toEqual([null, 5, null]);
  });
  test('draws a straight line however many points report it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (middle) => {
        const halves = stroke(
          stroke(blank(21), [0, 0], [middle, middle]),
          [middle, middle],
          [20, 20],
        );
        expect(halves).toEqual(stroke(blank(21), [0, 0], [20, 20]));
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
