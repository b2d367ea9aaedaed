import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';

import { axes, type Axes } from '../../../src/components/kit/figure/axes.ts';
import { makeDrawing, type Drawing } from '../../../src/components/kit/figure/draw.ts';
import { FRAMES } from '../../../src/components/kit/figure/frame.ts';
import {
  band,
  bars,
  cursor,
  curve,
  dots,
  endLabels,
  label,
  path,
  type Place,
} from '../../../src/components/kit/figure/marks.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import { sketch, type Markish } from '../../../src/components/kit/figure/plot.ts';
import { placeOf } from '../place-of.ts';

const { document } = parseHTML('<html><body></body></html>');
const NAMING = { name: 'a figure', describedBy: 'words' };
const RED = { color: 'red' } as const;

const over = (last = 10, frame: keyof typeof FRAMES = 'half'): Axes =>
  axes(
    FRAMES[frame],
    { domain: [0, last], ticks: [0, 5, 10], label: 'x →' },
    { domain: [-1, 1], ticks: [-1, 0, 1], label: '↑ y' },
  );
const show = (data: readonly Markish[], rest: Partial<Picture> = {}): Drawing => {
  const drawing = makeDrawing(document);
  drawing.show({ axes: over(), data, ...rest }, NAMING);
  return drawing;
};
const part = ({ element }: Drawing, of: string): Element => {
  const found = element.querySelector(of);
  if (!found) throw new Error(`the figure has no ${of}`);
  return found;
};
const layer = (drawing: Drawing, kind: string) => part(drawing, `.layer.${kind}`);
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
const line = (...values: number[]) =>
  path(
    values.map((value, i): Place => [i, value]),
    RED,
  );

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

describe('a drawing', () => {
  const picture = (value: number, follows: readonly unknown[], last = 10) => {
    const marks = vi.fn(() => [line(0, 0.5)]);
    return {
      marks,
      picture: {
        axes: over(last),
        ground: { follows, marks },
        data: [line(0, value), cursor(value)],
      },
    };
  };

  test('is an image with a name and a description, in a ground and the data over it', () => {
    const { element } = show([line(0, 1)]);
    expect(
      ['role', 'aria-label', 'aria-describedby'].map((at) => element.getAttribute(at)),
    ).toEqual(['img', 'a figure', 'words']);
    const layers = [...element.children];
    expect(layers.map((each) => each.getAttribute('class'))).toEqual([
      'layer ground',
      'layer data',
    ]);
    expect(layers.every((each) => each.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(element.querySelectorAll('style, [aria-label]')).toHaveLength(0);
    expect(element.getAttribute('style')).toBe('aspect-ratio:600/400');
  });

  test('draws its ground only where the axes or what it follows are others, its data each time', () => {
    const drawing = makeDrawing(document);
    const list = [1, 2];
    const first = picture(0.5, [list, 'a']);
    drawing.show(first.picture, NAMING);
    const [ground, data] = [layer(drawing, 'ground'), layer(drawing, 'data')];
    const kept = [...ground.children];
    const before = data.innerHTML;

    const moved = picture(1, [list, 'a']);
    drawing.show(moved.picture, { ...NAMING, name: 'a figure moved' });
    expect(moved.marks).not.toHaveBeenCalled();
    expect([...layer(drawing, 'ground').children].map((each, i) => each === kept[i])).toEqual(
      kept.map(() => true),
    );
    expect(data.innerHTML).not.toBe(before);
    expect(drawing.element.getAttribute('aria-label')).toBe('a figure moved');

    for (const next of [picture(1, [[1, 3], 'a']), picture(1, []), picture(1, [], 5)]) {
      drawing.show(next.picture, NAMING);
      expect(next.marks).toHaveBeenCalledTimes(1);
    }
    // The elements of the layers have stayed.
    expect([layer(drawing, 'ground') === ground, layer(drawing, 'data') === data]).toEqual([
      true,
      true,
    ]);
  });

  test('draws again only the marks that are made of something else, or all where the axes are other', () => {
    const made: string[] = [];
    const mark = (name: string, ...of: readonly unknown[]) =>
      sketch(of, () => {
        made.push(name);
        return cursor(Number(of[0])).mark();
      });
    const drawing = makeDrawing(document);
    const shows = (last: number, at: number, values: Float64Array): string => {
      made.length = 0;
      drawing.show({ axes: over(last), data: [mark('a', at), null, mark('b', 5, values)] }, NAMING);
      return made.join('');
    };
    const values = () => Float64Array.of(1, NaN);
    expect(shows(10, 1, values())).toBe('ab');
    const xs = () =>
      [...drawing.element.querySelectorAll('.data line')].map((each) =>
        Number(each.getAttribute('x1')),
      );
    const [, b] = drawing.element.querySelectorAll('.data line');
    expect(shows(10, 1, values())).toBe('');
    expect(shows(10, 2, values())).toBe('a');
    expect(xs()).toEqual([over().px(2), over().px(5)]);
    expect(drawing.element.querySelectorAll('.data line')[1]).toBe(b);
    expect(shows(10, 2, Float64Array.of(1, 2))).toBe('b');
    expect(shows(5, 2, Float64Array.of(1, 2))).toBe('ab');
    expect(xs()).toEqual([over(5).px(2), over(5).px(5)]);
  });

  test('moved to another picture looks as if it had been drawn at once', () => {
    const drawing = makeDrawing(document);
    drawing.show(picture(0.5, [1]).picture, NAMING);
    drawing.show(picture(1, [2], 5).picture, NAMING);
    const anew = makeDrawing(document);
    anew.show(picture(1, [2], 5).picture, NAMING);
    const html = ({ element }: Drawing) => element.outerHTML.replaceAll(/(built|live)-\d+-/g, '');
    expect(html(drawing)).toBe(html(anew));
    expect(drawing.axes().x).toEqual([0, 5]);
  });

  test('of another size is a layer of its own', () => {
    const drawing = show([line(0, 1)]);
    drawing.show({ axes: over(10, 'narrow'), data: [line(0, 1)] }, NAMING);
    for (const kind of ['ground', 'data'])
      expect(layer(drawing, kind).getAttribute('viewBox')).toBe('0 0 360 330');
    expect(drawing.element.children).toHaveLength(2);
    expect(drawing.element.getAttribute('style')).toBe('aspect-ratio:360/330');
  });

  test('names what it clips with as no other drawing does', () => {
    const ground = { follows: [], marks: () => [line(0, 9)] }; // nothing is clipped that is inside
    const html = [1, 2].map(() => show([line(9, 0)], { ground }).element.outerHTML).join('');
    const ids = [...html.matchAll(/<clipPath id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    const used = [...html.matchAll(/clip-path="url\(#([^)]+)\)"/g)].map(([, id]) => id ?? '');
    expect(new Set(used)).toEqual(new Set(ids));
  });

  test('lets its values be read off once it is pointed at, until it shows something else', () => {
    const tips = vi.fn(() => [{ x: 5, y: 0, title: 't = 5' }]);
    const drawing = show([line(0, 1)], { tips });
    expect(tips).not.toHaveBeenCalled();
    drawing.point();
    drawing.point();
    expect(tips).toHaveBeenCalledTimes(1);
    expect(drawing.element.querySelectorAll('.layer.tips')).toHaveLength(1);
    drawing.show({ axes: over(), data: [] }, NAMING);
    drawing.point(); // nothing to read off
    expect(drawing.element.querySelectorAll('.layer.tips')).toHaveLength(0);
  });
});
