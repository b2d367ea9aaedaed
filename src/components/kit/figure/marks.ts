/**
 * Plot's marks as every figure of this site has them: arrays of numbers as channels, the class of the quantity
 * that lights them up, and the frame cutting off what lies outside.
 * @module
 */
import type { Axes } from './axes.ts';
import { classOf, type Linked } from './linked.ts';
import { areaY, dot, line, ruleX, sketch, type Markish, type Sketch } from './plot.ts';

type Numbers = ArrayLike<number>;
/** A place in axis units. */
export type Place = readonly [x: number, y: number];

/** Numbers, faster than `Float64Array.from` with a function makes them. */
function numbers(length: number, of: (i: number) => number): Float64Array {
  const made = new Float64Array(length);
  for (let i = 0; i < length; i++) made[i] = of(i);
  return made;
}
const along = (points: readonly Numbers[], axis: 0 | 1): Float64Array =>
  numbers(points.length, (i) => points[i]?.[axis] ?? NaN);

/** How a line is drawn. */
export interface LineOptions extends Linked {
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** How many of its places have been, up to the step looked at: full there, faint after. All unless told. */
  readonly done?: number;
}

/** How strong a line is past the step looked at. */
const FAINT = 0.55;

/** A line through places in axis units; NaN breaks it, and the frame cuts it off. */
export const curve = (x: Numbers, y: Numbers, options: LineOptions): Sketch | null => {
  const { color, width = 2, dash = '', opacity = 1, done } = options;
  if (x.length === 0) return null;
  return sketch(['line', x, y, options], () =>
    line(
      { length: Math.min(x.length, y.length) },
      {
        x: x as number[], // Plot reads any array of numbers
        y: y as number[],
        stroke: color,
        strokeWidth: width,
        strokeLinecap: 'butt',
        clip: 'frame',
        className: classOf('line', options),
        ...(dash && { strokeDasharray: dash }),
        strokeOpacity:
          done === undefined
            ? opacity
            : { value: numbers(x.length, (i) => (i < done - 1 ? 1 : FAINT)), scale: null },
      },
    ),
  );
};

/** A line through pairs. */
export const path = (points: readonly Numbers[], options: LineOptions): Sketch | null =>
  curve(along(points, 0), along(points, 1), options);

/** Of what Plot drew as a line, where in its words each place ends. */
const ends = new WeakMap<Element, readonly number[]>();

/** The first `count` of a line's places, of which none but the last may be missing: Plot draws all of them once. */
export const trail = (points: readonly Numbers[], count: number, options: LineOptions): Markish => {
  if (points.length === 0) return null;
  const line = () => path(points, options)?.mark() ?? null;
  return sketch(['trail', points, options], line, (stands, drawn) => {
    const whole = drawn.querySelector('path')?.getAttribute('d') ?? '';
    const found = ends.get(drawn) ?? [...whole.matchAll(/L|$/g)].map(({ index }) => index);
    ends.set(drawn, found);
    stands.querySelector('path')?.setAttribute('d', whole.slice(0, found[count - 1]));
  });
};

/** What lies between two lines. */
export const band = (
  x: Numbers,
  low: Numbers,
  high: Numbers,
  options: Linked & { readonly opacity?: number },
): Markish =>
  sketch(['band', x, low, high, options], () =>
    areaY(
      { length: x.length },
      {
        x: x as number[], // Plot reads any array of numbers
        y1: low as number[],
        y2: high as number[],
        fill: options.color,
        fillOpacity: options.opacity ?? 0.16,
        clip: 'frame',
        className: classOf('area', options),
      },
    ),
  );

/** More small dots than this are one path of round ends: a browser takes longer over many elements than over a long one. */
const FEW = 12;

/** A place with the colour of its dot, where a mark's dots have no colour in common. */
type Dot = Place | readonly [x: number, y: number, color: string];

/** Whether a place is inside the axes or on their edge. */
const isInside = ({ px, py, x, y }: Axes, [across, up]: Dot): boolean =>
  px(across) >= px(x[0]) - 1 &&
  px(across) <= px(x[1]) + 1 &&
  py(up) <= py(y[0]) + 1 &&
  py(up) >= py(y[1]) - 1;

/** Dots of `r` px at places in axis units; one outside the axes is left out, one on their edge is whole. */
export const dots = (
  over: Axes,
  points: Iterable<Dot>,
  options: Partial<Linked> & {
    readonly r: number;
    /** A ring filled with the page's colour instead of a disc. */
    readonly ring?: boolean;
    /** Something to drag: it answers a mouse that comes near, and the focus of its button. */
    readonly handle?: boolean;
  },
): Sketch | null => {
  const { r, color = '2', ring = false } = options; // unless told each dot's own, the third of its list
  const className = classOf(options.handle ? 'dots handle' : 'dots', options);
  const inside = [...points].filter((at) => isInside(over, at));
  if (inside.length === 0) return null;
  return sketch(['dots', inside, options], () => {
    if (inside.length > FEW && r <= 3 && !ring) {
      const style = { stroke: color, strokeWidth: 2 * r, strokeLinecap: 'round' } as const;
      const alone = inside.flatMap((place) => [place, [NaN, NaN]]); // no line between them
      return line(alone, { x: '0', y: '1', ...style, className });
    }
    return dot(inside, {
      x: '0',
      y: '1',
      r,
      ...(ring
        ? { fill: 'var(--page)', stroke: color, strokeWidth: 2 }
        : {
            fill: color,
            stroke: 'var(--page)',
            strokeWidth: r > 3 ? 1.5 : 0,
          }),
      className,
    });
  });
};

/** A disc of `r` px at each place, in its own colour, as `dots` has them, for places that are others in every picture. */
export const heads = (
  over: Axes,
  at: readonly (readonly [x: number, y: number, color: string])[],
  r: number,
): Markish => {
  const colors = at.map(([, , color]) => color);
  const anywhere = colors.map((color) => [over.x[0], over.y[0], color] as const);
  const drawn = dots(over, anywhere, { r });
  if (!drawn) return null;
  return sketch(['heads', colors, r], drawn.mark, (stands) => {
    for (const [i, dot] of [...stands.querySelectorAll('circle')].entries()) {
      const place = at[i]!; // as many as colours
      const shown = isInside(over, place);
      if (shown) put(dot, 'cx', String(over.px(place[0])));
      if (shown) put(dot, 'cy', String(over.py(place[1])));
      put(dot, 'r', shown ? String(r) : '0');
    }
  });
};

/** Sets an attribute where it is another. */
function put(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * Bars that stand on 0, `width` of a step wide. They are one path, since a browser takes longer over hundreds of
 * rectangles than over a long line.
 */
export const bars = (
  steps: Numbers,
  heights: Numbers,
  options: Linked & {
    readonly width: number;
    /** Of all bars, or of each. */
    readonly opacity?: number | Numbers;
  },
): Markish => {
  const { width, color, opacity = 1 } = options;
  if (heights.length === 0) return null;
  const corners = 3 * heights.length; // left, right, a gap
  const bar = (i: number) => Math.floor(i / 3);
  const each = (of: (i: number) => number) => numbers(corners, of);
  return sketch(['bars', steps, heights, options], () =>
    areaY(
      { length: corners },
      {
        x: each((i) => (steps[bar(i)] ?? NaN) + ((i % 3) - 0.5) * width),
        y1: new Float64Array(corners),
        y2: each((i) => (i % 3 === 2 ? NaN : (heights[bar(i)] ?? NaN))),
        fill: color,
        ...(typeof opacity === 'number'
          ? { fillOpacity: opacity }
          : shaded(each((i) => opacity[bar(i)] ?? NaN))),
        className: classOf('rects', options),
      },
    ),
  );
};

/** Each opacity is a path of its own. */
const shaded = (z: Float64Array) => ({ z: z as never, fillOpacity: { value: z, scale: null } });

/** The step looked at, through the whole plot. */
export const cursor = (x: number): Sketch =>
  sketch(['cursor', x], () =>
    ruleX([x], { stroke: 'var(--ink-2)', strokeDasharray: '2 3', className: 'cursor-line' }),
  );

/** A part of a row of values with the steps they belong to; the first value is step `from`. */
export const stepsOf = (values: Numbers, from = 1): Float64Array =>
  numbers(values.length, (i) => i + from);
