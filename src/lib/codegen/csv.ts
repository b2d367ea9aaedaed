import type { AdamTrace, CorrectionName } from '../optim/index.ts';

const COLUMNS = ['m', 'v', 'mHat', 'vHat', 'update'] as const;

/**
 * Traces as comma-separated values: step, g, then five columns a correction ("in-place.m", …).
 * Numbers have the shortest digits that read back as the same number; NaN, Infinity and -Infinity are
 * written so. Lines end in LF, the last one too.
 *
 * @param g - the gradients, one a line.
 * @param traces - by correction, each as long as g; the columns come in this order.
 */
export const csv = (
  g: ArrayLike<number>,
  traces: Readonly<Partial<Record<CorrectionName, AdamTrace>>>,
): string => {
  const columns = Object.entries(traces).flatMap(([name, trace]) =>
    COLUMNS.map((key) => ({ title: `${name}.${key}`, values: trace[key] })),
  );
  const header = ['step', 'g', ...columns.map(({ title }) => title)];
  const rows = Array.from(g, (gradient, i) => [
    i + 1,
    gradient,
    ...columns.map(({ values }) => values[i]),
  ]);
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('');
};
