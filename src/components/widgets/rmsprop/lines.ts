import { niceTicks, type Axes, type Axis } from '../../figure/axes.ts';
import type { Layer, Place } from '../../figure/layers.ts';

/** A line with the name that stands at its end. */
export interface Named {
  readonly name: string;
  readonly points: readonly Place[];
  readonly color: string;
  readonly dash?: string;
  readonly width?: number;
  readonly q?: string;
}

/** How faint what comes after the cursor is. */
const LATER = 0.55;

/** A value a step as a line; `from` is the step of the first value. */
export const overSteps = (values: ArrayLike<number>, from: number): Place[] =>
  Array.from(values, (value, i) => [i + from, Number.isFinite(value) ? value : NaN]);

/** The step under the cursor, through the plot. */
export const cursorLayer = (t: number, [low, high]: Axis['domain']): Layer => ({
  kind: 'line',
  points: [
    [t, low],
    [t, high],
  ],
  color: 'var(--ink-2)',
  width: 1,
  dash: '2 3',
});

/** Lines full up to the cursor and faint after it, with a dot at it. */
export const lineLayers = (lines: readonly Named[], t: number): Layer[] =>
  lines.flatMap(({ points, color, dash = '', width = 2, q }): Layer[] => {
    const first = points[0]?.[0] ?? 0;
    const shown = Math.max(t - first, 0);
    const style = { color, dash, width, ...(q !== undefined && { q }) };
    return [
      { kind: 'line', points: points.slice(shown), ...style, opacity: LATER },
      { kind: 'line', points: points.slice(0, shown + 1), ...style },
      {
        kind: 'dots',
        points: points.slice(shown, shown + 1),
        r: 4.5,
        color,
        ...(q !== undefined && { q }),
      },
    ];
  });

/** The lines' names at their ends, moved apart (in px) where ends meet. */
export function nameLayers(
  lines: readonly Named[],
  { py, fontSize }: Pick<Axes, 'py' | 'fontSize'>,
): Layer[] {
  const gap = fontSize * 1.25;
  const ends = lines
    .map((line) => ({ ...line, end: line.points.findLast(([, y]) => Number.isFinite(y)) }))
    .flatMap(({ end, ...line }) => (end ? [{ ...line, end, at: py(end[1]) }] : []))
    .sort((a, b) => a.at - b.at);
  // Where names meet they stand a line apart, centred on where they would have stood.
  const rows = ends.map(({ at }) => ({ at, size: 1 }));
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [rows[i - 1]!, rows[i]!]; // 0 < i < rows.length
    const need = (gap * (above.size + below.size)) / 2;
    if (below.at - above.at >= need) continue;
    const size = above.size + below.size;
    rows.splice(i - 1, 2, { at: (above.at * above.size + below.at * below.size) / size, size });
    i = 0;
  }
  const places = rows.flatMap(({ at, size }) =>
    Array.from({ length: size }, (_, i) => at + (i - (size - 1) / 2) * gap),
  );
  return ends.map(({ name, color, q, end, at }, i) => ({
    kind: 'text',
    at: end,
    text: name,
    color,
    bold: true,
    dx: 8,
    dy: (places[i] ?? at) - at,
    ...(q !== undefined && { q }),
  }));
}

/** Steps from the first on. */
export function stepTicks(steps: number, count: number): number[] {
  const ticks = niceTicks([1, steps], count).filter((tick) => Number.isInteger(tick) && tick > 1);
  return [1, ...ticks.filter((tick) => tick > steps / (2 * count))];
}

/** Whole powers of ten within a domain, as few as fit. */
export const decadeTicks = (domain: Axis['domain'], count: number): number[] =>
  niceTicks(domain, count).filter(Number.isInteger);

/** Round limits around values, 0 among them. */
export function domainOf(values: Iterable<number>): [number, number] {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) return [-1, 1];
  const unit = ceiling((high - low) / 8);
  return [Math.floor((low / unit) * 1.02) * unit, Math.ceil((high / unit) * 1.02) * unit];
}

/** The next of 1, 2, 5, 10, …: limits stay as they are while values move a little. */
function ceiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}
