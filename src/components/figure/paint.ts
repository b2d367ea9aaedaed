import { clippedPath, round, within, write, type Bounds } from './clip.ts';
import type { Layer, Place, TextLayer } from './layers.ts';

/** From axis units to px. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The frame that lines are cut off at. */
  readonly bounds: Bounds;
  readonly fontSize: number;
}

const SVG = 'http://www.w3.org/2000/svg' as const;

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(document: Document, name: string, attributes: Attributes): SVGElement {
  const made: SVGElement = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  return made;
}

/** Every layer as a group of its own, in one group. */
export function paintLayers(
  layers: readonly Layer[],
  scales: Scales,
  document: Document,
): SVGGElement {
  const { bounds, fontSize } = scales;
  // Kept for whoever paints into the finished drawing (`repaint.ts`).
  const kept = { 'data-bounds': bounds.join(' '), 'data-font-size': fontSize };
  const group = element(document, 'g', { class: 'layers', ...kept }) as SVGGElement; // a g
  group.append(...layers.map((layer) => paint(layer, scales, document)));
  return group;
}

/** What of a layer is drawn, as an SVG group that carries its quantity's class. */
export function paint(layer: Layer, scales: Scales, document: Document): SVGElement {
  const className = layer.q === undefined ? layer.kind : `${layer.kind} q-${layer.q}`;
  const group = element(document, 'g', { class: className });
  group.append(...shapes(layer, scales, document));
  return group;
}

function shapes(layer: Layer, scales: Scales, document: Document): SVGElement[] {
  const { bounds } = scales;
  const px = ([x, y]: Place): Place => [scales.x(x), scales.y(y)];
  switch (layer.kind) {
    case 'line': {
      const { points, color, width = 2, dash, opacity, close = false } = layer;
      const first = points[0];
      const all = close && first ? [...points, first] : points;
      return [
        element(document, 'path', {
          d: clippedPath(all.map(px), bounds),
          fill: 'none',
          stroke: color,
          'stroke-width': width,
          'stroke-linejoin': 'round',
          'stroke-dasharray': dash === '' ? undefined : dash,
          'stroke-opacity': opacity,
        }),
      ];
    }
    case 'area': {
      const [, top, , bottom] = bounds;
      const y = (value: number) => Math.min(Math.max(scales.y(value), top), bottom);
      const inside = layer.points.filter((point) => point.every((value) => !Number.isNaN(value)));
      const highs = inside.map(([x, , high]): Place => [scales.x(x), y(high)]);
      const lows = inside.map(([x, low]): Place => [scales.x(x), y(low)]).reverse();
      const d = highs.length > 0 ? `M${[...highs, ...lows].map(write).join('L')}Z` : '';
      return [element(document, 'path', { d, fill: layer.color, 'fill-opacity': layer.opacity })];
    }
    case 'dots': {
      const { r, color, ring = false } = layer;
      const style = ring
        ? { fill: 'var(--page)', stroke: color, 'stroke-width': 2 }
        : { fill: color, stroke: 'var(--page)', 'stroke-width': r > 3 ? 1.5 : 0 };
      return layer.points
        .map(px)
        .filter((place) => place.every(Number.isFinite) && within(place, bounds))
        .map(([x, y]) => element(document, 'circle', { cx: round(x), cy: round(y), r, ...style }));
    }
    case 'rects':
      return layer.rects.map(({ x1, x2, y1, y2, color, opacity }) => {
        const [left, right] = [scales.x(x1), scales.x(x2)].sort((a, b) => a - b) as [
          number,
          number,
        ]; // two
        const [top, bottom] = [scales.y(y1), scales.y(y2)].sort((a, b) => a - b) as [
          number,
          number,
        ]; // two
        return element(document, 'rect', {
          x: round(left),
          y: round(top),
          width: round(right - left),
          height: round(bottom - top),
          fill: color,
          'fill-opacity': opacity,
        });
      });
    case 'text':
      return words(layer, px(layer.at), scales, document);
  }
}

function words(
  { text, color, dx = 0, dy = 0, anchor = 'start', bold = false }: TextLayer,
  [x, y]: Place,
  { fontSize }: Scales,
  document: Document,
): SVGElement[] {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
  const made = element(document, 'text', {
    x: round(x + dx),
    y: round(y + dy),
    dy: '0.32em',
    fill: color,
    stroke: 'var(--page)',
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': anchor,
    'font-size': fontSize,
    'font-weight': bold ? 600 : undefined,
  });
  made.textContent = text;
  return [made];
}
