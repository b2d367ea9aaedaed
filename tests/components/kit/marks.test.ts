import { describe, expect, test } from 'vitest';

import { type Drawing } from '../../../src/components/kit/figure/draw.ts';
import { endLabels, label } from '../../../src/components/kit/figure/labels.ts';
import {
  band,
  bars,
  curve,
  dots,
  heads,
  path,
  trail,
  type Place,
} from '../../../src/components/kit/figure/marks.ts';
import { placeOf } from '../place-of.ts';
import { NAMING, RED, over, show, part, line } from './drawn.ts';

/** The pairs of numbers of a path, a list for each of its pieces. */
const pieces = (drawn: Element): number[][][] =>
  (drawn.getAttribute('d') ?? '')
    .split('M')
    .slice(1)
    .map((piece) =>
      piece.split('L').map((pair) => pair.split(',').map((each) => parseFloat(each))),
    );
/** The name of what a mark is clipped with. */
const clipOf = (group: Element): string | undefined =>
  /url\(#(.+)\)/.exec(group.closest('[clip-path]')?.getAttribute('clip-path') ?? '')?.[1];
describe('a line', () => {
  test('runs where the axes put it, under its quantity’s class, to two decimals of a px', () => {
    const drawing = show([curve([0, 10], [0, 1], { ...RED, q: 'm' })]);
    const { px, py } = over();
    const round = (value: number) => Number(value.toFixed(2));
    expect(pieces(part(drawing, '.data g.line.q-m path'))).toEqual([
      [
        [round(px(0)), round(py(0))],
        [round(px(10)), round(py(1))],
      ],
    ]);
  });

  test('is cut off at the frame, and whole on its edge', () => {
    const drawing = show([line(0, 1e9)]);
    const frame = part(drawing, `clipPath[id="${clipOf(part(drawing, '.data g.line'))}"] rect`);
    const { px, py, x, y } = over();
    expect(['x', 'y', 'width', 'height'].map((name) => Number(frame.getAttribute(name)))).toEqual([
      px(x[0]) - 2,
      py(y[1]) - 2,
      px(x[1]) - px(x[0]) + 4,
      py(y[0]) - py(y[1]) + 4,
    ]);
  });

  test('breaks where a value is none, and is nothing of nothing', () => {
    const of = (...values: number[]) => pieces(part(show([line(...values)]), '.data .line path'));
    expect(of(0, 1, NaN, 0, 1).map((piece) => piece.length)).toEqual([2, 2]);
    expect(show([line()]).element.querySelector('.data .line path')).toBeNull();
    expect(show([line(0, NaN, Infinity, 1)]).element.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});

test('a band breaks where a side of it is none, and is cut off at the frame', () => {
  const drawing = show([band([0, 1, 2, 3], [-0.5, -1, NaN, 0], [0.5, 1, 1, 50], RED)]);
  const group = part(drawing, '.data g.area');
  expect(clipOf(group)).toBeDefined();
  expect(group.innerHTML).not.toContain('NaN');
  expect(pieces(part(drawing, '.data .area path'))).toHaveLength(2);
});

describe('dots', () => {
  const at = (places: readonly Place[], r = 4, ring = false) =>
    show([dots(over(), places, { ...RED, r, ring })]);
  const circles = (drawing: Drawing) => drawing.element.querySelectorAll('.data g.dots circle');

  test('outside the axes, or nowhere, are left out; on their edge they are whole', () => {
    const drawing = at([
      [5, 0],
      [50, 0],
      [5, -1.5],
      [NaN, 0],
      [5, Infinity],
      [0, -1],
      [10, 1],
    ]);
    expect(circles(drawing)).toHaveLength(3);
    expect(clipOf(part(drawing, '.data g.dots'))).toBeUndefined();
    expect(drawing.element.outerHTML).not.toMatch(/NaN|Infinity/);
  });

  test('many of a small kind are one path of round ends, a piece each', () => {
    const places = Array.from({ length: 20 }, (_, i): Place => [i / 2, 0]);
    const drawing = at(places, 2);
    expect(circles(drawing)).toHaveLength(0);
    const [drawn, ...others] = drawing.element.querySelectorAll('.data g.dots path');
    expect(others).toEqual([]);
    const group = part(drawing, '.data g.dots');
    expect([group.getAttribute('stroke-linecap'), group.getAttribute('stroke-width')]).toEqual([
      'round',
      '4',
    ]);
    expect(drawn?.getAttribute('d')?.match(/M/g)).toHaveLength(20);
    expect(circles(at(places.slice(0, 12), 2))).toHaveLength(12);
    expect(circles(at(places, 4))).toHaveLength(20);
    expect(circles(at(places, 2, true))).toHaveLength(20);
  });

  test('are discs, or rings that show the page', () => {
    expect(part(at([[5, 0]]), '.data g.dots').getAttribute('fill')).toBe('red');
    const ring = part(at([[5, 0]], 4, true), '.data g.dots');
    expect([ring.getAttribute('fill'), ring.getAttribute('stroke')]).toEqual([
      'var(--page)',
      'red',
    ]);
  });
});

test('bars stand on 0, each a piece of one path as wide as it is told', () => {
  const drawing = show([bars([1, 2, 3], [0.5, 1, NaN], { ...RED, width: 0.8 })]);
  const { px, py } = over();
  const found = pieces(part(drawing, '.data .rects path'));
  expect(found).toHaveLength(2);
  found.forEach((piece, i) => {
    const [xs, ys] = [0, 1].map((k) => piece.map((pair) => pair[k] ?? NaN));
    expect(Math.min(...(xs ?? []))).toBeCloseTo(px(i + 0.6), 1);
    expect(Math.max(...(xs ?? []))).toBeCloseTo(px(i + 1.4), 1);
    expect(Math.min(...(ys ?? []))).toBeCloseTo(py([0.5, 1][i] ?? NaN), 1);
    expect(Math.max(...(ys ?? []))).toBeCloseTo(py(0), 1);
  });
});

describe('words', () => {
  test('stand at a place; at none there are none', () => {
    const here = show([label(over(), [5, 0.5], 'here', RED)]);
    expect(part(here, '.data g.text text').textContent).toBe('here');
    const nowhere = show([label(over(), [NaN, 0.5], 'here', RED)]);
    expect(nowhere.element.textContent).not.toContain('here');
  });

  test('at the ends of lines stay apart and inside, also where lines leave the frame', () => {
    const to = over();
    const ends = [0, 0.01, 99].map((y) => ({ text: `ends at ${y}`, at: [10, y] as const, ...RED }));
    const drawing = show(endLabels(to, ends));
    const tops = [...drawing.element.querySelectorAll('.data g.text text')].map(
      (text) => placeOf(text).y,
    );
    expect(tops).toHaveLength(3);
    const sorted = [...tops].sort((a, b) => a - b);
    for (const i of [1, 2])
      expect((sorted[i] ?? NaN) - (sorted[i - 1] ?? NaN)).toBeGreaterThan(to.fontSize);
    expect(sorted[0]).toBeGreaterThanOrEqual(to.py(1));
  });
});

describe('what moves in every picture', () => {
  const places: readonly Place[] = [
    [0, 0],
    [1, 0.5],
    [3, -0.5],
    [4, 9], // outside
  ];
  const pictureOf = (count: number) => ({
    axes: over(),
    data: [
      trail(places, count, RED),
      heads(over(), [[...(places[count - 1] ?? [NaN, NaN]), 'red'] as const], 5),
    ],
  });
  const head = (drawing: Drawing) =>
    ['cx', 'cy', 'r'].map((name) => Number(part(drawing, '.data circle').getAttribute(name)));

  test.each([1, 2, 3, 4])('is as if Plot had drawn %d places alone', (count) => {
    const drawing = show([]);
    drawing.show(pictureOf(4), NAMING);
    const line = part(drawing, '.data .line path');
    const whole = line.getAttribute('d') ?? '';
    drawing.show(pictureOf(count), NAMING);
    expect(part(drawing, '.data .line path')).toBe(line);
    const drawn = line.getAttribute('d') ?? '';
    const alone = part(show([path(places.slice(0, count), RED)]), '.data .line path');
    // Plot closes a line of one place, which is seen no more than one that is not.
    expect(drawn).toBe(alone.getAttribute('d')?.replace('Z', ''));
    drawing.show(pictureOf(4), NAMING);
    expect(line.getAttribute('d')).toBe(whole);
  });

  test('has its heads where they are, and none outside the axes or nowhere', () => {
    const drawing = show([]);
    drawing.show(pictureOf(2), NAMING);
    const { px, py } = over();
    expect(head(drawing)).toEqual([px(1), py(0.5), 5]);
    drawing.show(pictureOf(3), NAMING);
    expect(head(drawing)).toEqual([px(3), py(-0.5), 5]);
    for (const outside of [4, 5]) {
      drawing.show(pictureOf(outside), NAMING);
      expect(head(drawing)).toEqual([px(3), py(-0.5), 0]);
    }
  });
});
