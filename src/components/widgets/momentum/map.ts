import type { MapRequest, Run } from './map-row.ts';
import { hessianOf, type Setting } from './model.ts';
import { LIMITS } from './state.ts';

/** How many pairs a map holds: the one in the HTML, and the one that a worker computes. */
export const COARSE = { columns: 50, rows: 20 } as const;
export const FINE = { columns: 100, rows: 40 } as const;

/** The learning rates a map spans, as log10. */
export const LOG_LR = [Math.log10(LIMITS.lr.min), Math.log10(LIMITS.lr.max)] as const;

/** The request behind a setting: each pair stands in the middle of its cell. */
export function requestOf(setting: Setting, size: typeof COARSE | typeof FINE): MapRequest {
  const { columns, rows } = size;
  const [low, high] = LOG_LR;
  const middle = (i: number, count: number) => (i + 0.5) / count;
  return {
    hessian: hessianOf(setting),
    start: [setting.x, setting.y],
    steps: Number(setting.steps),
    lrs: Array.from({ length: columns }, (_, i) => 10 ** (low + (high - low) * middle(i, columns))),
    betas: Array.from({ length: rows }, (_, i) => middle(i, rows)),
  };
}

/** A map as it stands: one row of runs a β, from below. */
export interface MapGrid {
  readonly columns: number;
  readonly rows: readonly (readonly Run[])[];
}

/** The coarse map on the fine grid: each of its cells stands in for several. */
export function refined({ columns, rows }: MapGrid): MapGrid {
  const [across, down] = [FINE.columns / columns, FINE.rows / rows.length];
  const stretched = rows.map((runs) =>
    runs.map(({ from, to, band }) => ({ from: from * across, to: to * across, band })),
  );
  return {
    columns: FINE.columns,
    rows: stretched.flatMap((runs) => Array.from({ length: down }, () => runs)),
  };
}

/** A map with some rows replaced. */
export const withRows = (
  grid: MapGrid,
  first: number,
  rows: readonly (readonly Run[])[],
): MapGrid => ({ ...grid, rows: grid.rows.toSpliced(first, rows.length, ...rows) });

/** A stretch of one shade, in axis units. */
export interface Rect {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly color: string;
  readonly opacity: number;
}

/** How dark a band is: the further the loss has come down, the darker. */
export const shadeOf = (band: number): number => 0.06 + 0.09 * band;

/** A map as rectangles, band by band: log10 of the learning rate across, β upwards. */
export function rectsOf({ columns, rows }: MapGrid): readonly Rect[] {
  const [low, high] = LOG_LR;
  const x = (column: number) => low + ((high - low) * column) / columns;
  const rects = rows.flatMap((runs, row) =>
    runs.map(({ from, to, band }) => ({
      x1: x(from),
      x2: x(to),
      y1: row / rows.length,
      y2: (row + 1) / rows.length,
      color: 'var(--ink)',
      opacity: shadeOf(band),
    })),
  );
  return rects.sort((a, b) => a.opacity - b.opacity);
}
