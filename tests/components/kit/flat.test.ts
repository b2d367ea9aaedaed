import { describe, expect, test } from 'vitest';

import { label } from '../../../src/components/kit/figure/labels.ts';
import { band, cursor, curve, dots } from '../../../src/components/kit/figure/marks.ts';
import { placeOf } from '../place-of.ts';
import { line, over, RED, show } from './drawn.ts';

const to = over();

describe('a figure in which all is inside the frame', () => {
  const figure = show([
    line(-1, 1),
    dots(to, [[5, 0.5]], { ...RED, r: 5 }),
    label(to, [5, 0.5], 'here', { ...RED, dx: 8, dy: -4 }),
    cursor(5),
  ]).element;

  test('is one piece: nothing is shifted or cut off', () => {
    expect(figure.querySelectorAll('[transform], [clip-path]')).toHaveLength(0);
    for (const kind of ['ground', 'data'])
      expect(figure.querySelectorAll(`.${kind} > rect[fill=transparent]`)).toHaveLength(1);
    expect(figure.querySelectorAll('g rect')).toHaveLength(0);
  });

  test('has everything where it would have been shifted to', () => {
    const find = (what: string) => figure.querySelector(`.data ${what}`) as Element;
    const [x, y] = [to.px(5), to.py(0.5)];
    expect(placeOf(find('text'))).toEqual({ x: x + 8, y: y - 4 });
    expect(find('text').getAttribute('dy')).toBe('0.32em');
    expect(['cx', 'cy'].map((at) => Number(find('circle').getAttribute(at)))).toEqual([x, y]);
    expect(find('line').getAttribute('x1')).toBe(String(x));
    const tick = figure.querySelector('.ground g[fill=none] path:nth-of-type(2)');
    expect(tick?.getAttribute('d')).toBe(`M${x},${to.py(-1)}v5`);
  });
});

test.each([
  ['a line, upwards', line(0, 9)],
  ['a line, sideways', curve([9, 11], [0, 0], RED)],
  ['an area, sideways', band([9, 11], [0, 0], [0.5, 0.5], RED)],
  ['an area, downwards', band([1, 2], [0, -9], [0, 0], RED)],
])('%s, that leaves the frame is cut off', (_, mark) => {
  expect(show([mark]).element.querySelectorAll('.data [clip-path]')).toHaveLength(1);
});

test('a line that leaves the frame is cut off, and the pieces in and after it begin with what covers them', () => {
  const [cut, whole] = show([line(0, 9), line(0, 1)]).element.querySelectorAll('.data > g');
  expect([...(cut?.children ?? [])].map(({ localName }) => localName)).toEqual(['g', 'rect']);
  const piece = cut?.querySelector('[clip-path]')?.firstElementChild;
  expect(piece?.getAttribute('fill')).toBe('transparent');
  expect(piece?.getAttribute('width')).toBe('2100%');
  expect(whole?.querySelectorAll('rect, [clip-path]')).toHaveLength(0);
});
