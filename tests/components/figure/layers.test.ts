import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { axes } from '../../../src/components/figure/axes.ts';
import { clippedPath, clipSegment, within } from '../../../src/components/figure/clip.ts';
import { contourLevels, ellipse } from '../../../src/components/figure/contours.ts';
import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { layerMarks, type Layer } from '../../../src/components/figure/layers.ts';
import { repaintLayers } from '../../../src/components/figure/repaint.ts';

const { document } = parseHTML('<html><body></body></html>');
const BOUNDS = [0, 0, 100, 50] as const;

const drawn = (layers: readonly Layer[]) => {
  const { base, marks, fontSize } = axes(
    FRAMES.half,
    { domain: [0, 10], ticks: [0, 5, 10], label: 'x' },
    { domain: [-1, 1], ticks: [-1, 0, 1], label: 'y' },
  );
  return draw(
    { ...base, marks: [...marks, ...layerMarks(layers, fontSize)] },
    { name: 'figure', describedBy: 'words' },
    document,
  );
};

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
    const { svg, x, y } = drawn(all);
    const path = svg.querySelector('g.q-m path')?.getAttribute('d');
    const at = (value: number) => Math.round(value * 100) / 100;
    expect(path).toBe(`M${at(x.apply(0))},${at(y.apply(0))}L${at(x.apply(10))},${at(y.apply(1))}`);
    expect(svg.querySelectorAll('g.dots circle')).toHaveLength(1);
    expect(svg.querySelector('g.text text')?.textContent).toBe('here');
    expect(svg.outerHTML).not.toContain('NaN');
  });

  test('are painted anew only where they changed', () => {
    const drawing = drawn(all);
    const before = [...(drawing.svg.querySelector('g.layers')?.children ?? [])];
    const next = [line(-1), ...all.slice(1)];
    repaintLayers(drawing, all, next);
    const after = [...(drawing.svg.querySelector('g.layers')?.children ?? [])];
    expect(after.map((group, i) => group === before[i])).toEqual(new Array(5).fill(true));
    expect(drawing.svg.outerHTML).toBe(drawn(next).svg.outerHTML);
  });

  test('gain and lose shapes, and turn into others, as if drawn anew', () => {
    const dots = (count: number): Layer => ({
      kind: 'dots',
      points: Array.from({ length: count }, (_, i) => [i / 4, 0] as const),
      r: 3,
      color: 'red',
    });
    const drawing = drawn([dots(2), line(1)]);
    let before: readonly Layer[] = [dots(2), line(1)];
    for (const next of [
      [dots(5), line(1)],
      [dots(1), dots(3)],
      [dots(30), line(0)],
      [line(1), dots(2)],
    ]) {
      repaintLayers(drawing, before, next);
      expect(drawing.svg.outerHTML).toBe(drawn(next).svg.outerHTML);
      before = next;
    }
    expect(drawn([dots(30)]).svg.querySelectorAll('g.dots path')).toHaveLength(1);
  });

  test('may become more or fewer', () => {
    const drawing = drawn(all);
    repaintLayers(drawing, all, all.slice(0, 2));
    expect(drawing.svg.outerHTML).toBe(drawn(all.slice(0, 2)).svg.outerHTML);
  });
});
