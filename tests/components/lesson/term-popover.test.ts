import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { placeFor } from '../../../src/components/lesson/term-popover.ts';

const view = { width: 360, height: 740 };
const size = { width: 300, height: 120 };

describe('a pop-over stands', () => {
  test('under its word, from its start', () => {
    expect(placeFor({ left: 20, top: 100, bottom: 124 }, size, view)).toEqual({
      left: 20,
      top: 130,
    });
  });
  test('above its word where the window ends below it', () => {
    expect(placeFor({ left: 20, top: 700, bottom: 724 }, size, view).top).toBe(700 - 6 - 120);
  });
  test('under its word where there is room neither below nor above', () => {
    expect(placeFor({ left: 20, top: 60, bottom: 84 }, size, { ...view, height: 180 }).top).toBe(
      90,
    );
  });
  test('inside the window, wherever the word stands, if it fits at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 400 }),
        fc.integer({ min: 0, max: 740 }),
        fc.integer({ min: 40, max: 336 }),
        (left, top, width) => {
          const place = placeFor({ left, top, bottom: top + 24 }, { width, height: 120 }, view);
          expect(place.left).toBeGreaterThanOrEqual(12);
          expect(place.left + width).toBeLessThanOrEqual(view.width - 12);
        },
      ),
    );
  });
});
