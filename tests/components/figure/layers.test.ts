import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { axes } from '../../../src/components/figure/axes.ts';
import { clippedPath, clipSegment, within } from '../../../src/components/figure/clip.ts';
import { contourLevels, ellipse } from '../../../src/components/figure/contours.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import type { Layer } from '../../../src/components/figure/layers.ts';
import { drawScene, type Scene } from '../../../src/components/figure/scene.ts';

const { document } = parseHTML('<html><body></body></html>');
const BOUNDS = [0, 0, 100, 50] as const;

const NAMING = { name: 'figure', describedBy: 'words' };

const sceneOf = (layers: readonly Layer[], end = 10): Scene => ({
  axes: axes(
    FRAMES.half,
    { domain: [0, end], ticks: [0, end / 2, end], label: 'x' },
    { domain: [-1, 1], ticks: [-1, 0, 1], label: 'y' },
  ),
  layers,
});
const drawn = (scene: Scene) => drawScene((same: Scene) => same, scene, NAMING, document);
/** The parts over the axes. */
const over = ({ svg }: { readonly svg: SVGSVGElement }, count: number) =>
  [...(svg.querySelector('g.layers')?.children ?? [])].slice(-count);

describe('a segment', () => {
  const coordinate = fc.integer({ min: -300, max: 300 });
  const place = fc.tuple(coordinate, coordinate);
  test('is cut off at the frame, and lies on the line it was', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const part = clipSegment(a, b, BOUNDS);
        for (const [x, y] of part ?? []) {
          expect(within([x, y], BOUNDS)).toBe(true);
          const cross = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
          expect(Math.abs(cross)).toBeLessThan(1e-6);
        }
      }),
    );
  });
  test('is missing only where no point of it is inside', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const some = Array.from({ length: 101 }, (_, i) => {
          const at = (k: 0 | 1) => a[k] + (i / 100) * (b[k] - a[k]);
          return at(0) > 0 && at(0) < 100 && at(1) > 0 && at(1) < 50;
        }).some(Boolean);
        if (some) expect(clipSegment(a, b, BOUNDS)).not.toBeNull();
      }),
    );
  });
});

test('a path breaks at what is not finite and leaves the frame nowhere', () => {
  const path = clippedPath(
    [
      [10, 10],
      [20, 20],
      [NaN, 0],
      [30, 30],
      [40, 1e9],
    ],
    BOUNDS,
  );
  expect(path).toBe('M10,10L20,20M30,30L30,50');
  expect(clippedPath([], BOUNDS)).toBe('');
});

describe('a contour', () => {
  test('has the loss it stands for at every point', () => {
    const hessian = [3, 1, 2] as const;
    for (const [x, y] of ellipse(hessian, 0.7)) {
      const loss = (hessian[0] * x * x + 2 * hessian[1] * x * y + hessian[2] * y * y) / 2;
      expect(loss).toBeCloseTo(0.7, 12);
    }
  });
  test('is refused for a saddle', () => {
    expect(() => ellipse([1, 2, 1], 1)).toThrow('positive definite');
  });
  test('levels end at the largest and stand evenly in distance', () => {
    expect(contourLevels(9, 3)).toEqual([1, 4, 9]);
  });
});

describe('layers', () => {
  const line = (y: number): Layer => ({
    kind: 'line',
    points: [
      [0, 0],
      [10, y],
    ],
    color: 'red',
    q: 'm',
  });
  const all: readonly Layer[] = [
    line(1),
    {
      kind: 'area',
      points: [
        [0, -0.5, 0.5],
        [5, NaN, 1],
        [10, -5, 5],
      ],
      color: 'red',
    },
    {
      kind: 'dots',
      points: [
        [5, 0],
        [50, 0],
        [NaN, 0],
      ],
      r: 4,
      color: 'red',
      ring: true,
    },
    { kind: 'rects', rects: [{ x1: 1, x2: 2, y1: -1, y2: 1, color: 'red', opacity: 0.5 }] },
    { kind: 'text', at: [5, 0.5], text: 'here', color: 'red', anchor: 'end', bold: true },
  ];

  test('stand where Plot’s scales put them, under their quantity’s class', () => {
    const { svg, x, y } = drawn(sceneOf(all));
    const path = svg.querySelector('g.q-m path')?.getAttribute('d');
    const at = (value: number) => Math.round(value * 100) / 100;
    expect(path).toBe(`M${at(x.apply(0))},${at(y.apply(0))}L${at(x.apply(10))},${at(y.apply(1))}`);
    expect(svg.querySelectorAll('g.dots circle')).toHaveLength(1);
    expect(svg.querySelector('g.q-m ~ g.text text')?.textContent).toBe('here');
    expect(svg.outerHTML).not.toContain('NaN');
  });

  test('come after rules and ticks where the axes have them', () => {
    const { svg, x, y } = drawn(sceneOf([], 8));
    const at = (value: number) => String(Math.round(value * 100) / 100);
    const [left, bottom] = [...svg.querySelectorAll('g.ticks')].map((group) => [
      ...group.querySelectorAll('text'),
    ]);
    expect(left?.map((text) => text.textContent)).toEqual(['−1', '0', '1']);
    expect(left?.map((text) => text.getAttribute('y'))).toEqual(
      [-1, 0, 1].map((value) => at(y.apply(value))),
    );
    expect(bottom?.map((text) => text.textContent)).toEqual(['0', '4', '8']);
    expect(bottom?.map((text) => text.getAttribute('x'))).toEqual(
      [0, 4, 8].map((value) => at(x.apply(value))),
    );
    // Three rules at the ticks of y, a stronger one at its 0, none at the 0 that is an end of x.
    const rules = [...svg.querySelectorAll('g.rules path')].map((path) => path.getAttribute('d'));
    expect(rules.map((d) => (d?.match(/M/g) ?? []).length)).toEqual([3, 1, 0]);
  });

  test('are painted anew only where they changed', () => {
    const drawing = drawn(sceneOf(all));
    const next = sceneOf([line(-1), ...all.slice(1)]);
    const due = drawn(next).svg.outerHTML;
    const [changed, kept] = over(drawing, 5);
    const shape = changed?.firstElementChild;
    kept?.replaceChildren(); // whoever paints this layer again, brings it back
    expect(drawing.repaint?.(next, NAMING)).toBe(true);
    expect(kept?.childElementCount).toBe(0);
    expect(changed?.firstElementChild).toBe(shape);
    kept?.append(over(drawn(next), 5)[1]?.firstElementChild ?? '');
    expect(drawing.svg.outerHTML).toBe(due);
  });

  test('are painted where other axes put them, as if drawn anew', () => {
    const drawing = drawn(sceneOf(all));
    const next = sceneOf(all, 4000);
    expect(drawing.repaint?.(next, NAMING)).toBe(true);
    const anew = drawn(next);
    expect(drawing.svg.outerHTML).toBe(anew.svg.outerHTML);
    expect(drawing.x.apply(7)).toBe(anew.x.apply(7));
    expect(drawing.x.invert(300)).toBe(anew.x.invert(300));
    expect(drawing.y.invert(100)).toBe(anew.y.invert(100));
  });

  test('gain and lose shapes, and turn into others, as if drawn anew', () => {
    const dots = (count: number): Layer => ({
      kind: 'dots',
      points: Array.from({ length: count }, (_, i) => [i / 4, 0] as const),
      r: 3,
      color: 'red',
    });
    const drawing = drawn(sceneOf([dots(2), line(1)]));
    for (const next of [
      [dots(5), line(1)],
      [dots(1), dots(3)],
      [dots(30), line(0)],
      [line(1), dots(2)],
      [line(1)],
      all,
    ]) {
      drawing.repaint?.(sceneOf(next), NAMING);
      expect(drawing.svg.outerHTML).toBe(drawn(sceneOf(next)).svg.outerHTML);
    }
    expect(drawn(sceneOf([dots(30)])).svg.querySelectorAll('g.dots path')).toHaveLength(1);
  });

  test('are one path where many bars look alike', () => {
    const bar = (x: number, color = 'red') => ({ x1: x, x2: x + 0.4, y1: -0.5, y2: 0.5, color });
    const rects = [...Array.from({ length: 13 }, (_, i) => bar(i / 2)), bar(7, 'blue'), bar(8)];
    const [group] = over(drawn(sceneOf([{ kind: 'rects', rects }])), 1);
    const [path, blue, last] = group?.children ?? [];
    expect(group?.children).toHaveLength(3);
    const [alone] = over(drawn(sceneOf([{ kind: 'rects', rects: rects.slice(0, 1) }])), 1);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      alone?.firstElementChild?.getAttribute(name),
    );
    expect(path?.getAttribute('d')).toMatch(
      new RegExp(`^M${x},${y}h${width}v${height}h-${width}z(M[^M]+){12}$`),
    );
    expect([blue, last].map((rect) => rect?.getAttribute('fill'))).toEqual(['blue', 'red']);
  });

  test('want a new drawing for another size, and where somebody took them out', () => {
    const drawing = drawn(sceneOf(all));
    const { axes: made, layers } = sceneOf(all);
    const taller = { axes: { ...made, base: { ...made.base, height: 500 } }, layers };
    expect(drawing.repaint?.(taller, NAMING)).toBe(false);
    drawing.svg.querySelector('g.layers')?.remove();
    expect(drawing.repaint?.(sceneOf(all), NAMING)).toBe(false);
  });
});
