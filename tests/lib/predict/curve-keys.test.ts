import { describe, expect, test } from 'vitest';

import { curveKey, type Where } from '../../../src/lib/predict/curve-keys.ts';

const where: Where = { index: 40, y: 5, count: 101, range: [0, 10] };
const press = (key: string, shiftKey = false, at: Partial<Where> = {}) =>
  curveKey({ key, shiftKey }, { ...where, ...at });

describe('a key in a plot of a hundred steps and ten units', () => {
  test.each([
    ['ArrowRight', false, { index: 45, reach: 5 }],
    ['ArrowLeft', false, { index: 35, reach: 5 }],
    ['ArrowRight', true, { index: 41, reach: 1 }],
    ['ArrowLeft', true, { index: 39, reach: 1 }],
    ['Home', false, { index: 0, reach: 5 }],
    ['End', false, { index: 100, reach: 5 }],
    ['ArrowUp', false, { y: 5.5 }],
    ['ArrowDown', false, { y: 4.5 }],
    ['ArrowUp', true, { y: 5.05 }],
    ['ArrowDown', true, { y: 4.95 }],
    ['PageUp', false, { y: 7.5 }],
    ['PageDown', false, { y: 2.5 }],
  ])('%s, with Shift: %s', (key, shift, action) => {
    expect(press(key, shift)).toEqual(action);
  });
  test.each(['Tab', 'Enter', ' ', 'a', 'Escape'])('%j does nothing', (key) => {
    expect(press(key)).toBeNull();
  });
});

test('the plot has edges', () => {
  expect(press('ArrowLeft', false, { index: 2 })).toMatchObject({ index: 0 });
  expect(press('ArrowRight', false, { index: 99 })).toMatchObject({ index: 100 });
  expect(press('ArrowUp', false, { y: 9.9 })).toEqual({ y: 10 });
  expect(press('PageDown', false, { y: 1 })).toEqual({ y: 0 });
});

test('in a short curve each step is one', () => {
  expect(press('ArrowRight', false, { index: 0, count: 10 })).toEqual({ index: 1, reach: 1 });
});
