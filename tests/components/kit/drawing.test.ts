import { describe, expect, test, vi } from 'vitest';

import { makeDrawing, type Drawing } from '../../../src/components/kit/figure/draw.ts';
import { cursor } from '../../../src/components/kit/figure/marks.ts';
import { sketch } from '../../../src/components/kit/figure/plot.ts';
import { document, NAMING, over, show, layer, line } from './drawn.ts';

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
    expect(element.getAttribute('style')).toBe('height:380px');
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

    drawing.show(moved.picture, { ...NAMING, name: 'a figure that stands' });
    expect(drawing.element.getAttribute('aria-label')).toBe('a figure that stands');

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
        Number(Number(each.getAttribute('x1')).toFixed(9)),
      );
    const due = (last: number) => [2, 5].map((x) => Number(over(last).px(x).toFixed(9)));
    const [, b] = drawing.element.querySelectorAll('.data line');
    expect(shows(10, 1, values())).toBe('');
    expect(shows(10, 2, values())).toBe('a');
    expect(xs()).toEqual(due(10));
    expect(drawing.element.querySelectorAll('.data line')[1]).toBe(b);
    expect(shows(10, 2, Float64Array.of(1, 2))).toBe('b');
    expect(shows(5, 2, Float64Array.of(1, 2))).toBe('ab');
    expect(xs()).toEqual(due(5));
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
      expect(layer(drawing, kind).getAttribute('viewBox')).toBe('0 0 328 280');
    expect(drawing.element.children).toHaveLength(2);
    expect(drawing.element.getAttribute('style')).toBe('height:280px');
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
