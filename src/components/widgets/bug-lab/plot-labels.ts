import { LINE } from '../../figure/palette.ts';
import { dot, text, type Markish } from '../../figure/plot-kit.ts';
import { GAP_KINDS, type GapKind, type Picture, type Point } from './picture.ts';
import type { LabStrings } from './strings.ts';

/** The kinds of gaps in a picture, one lane each below the plot. */
export const lanesOf = ({ curves, gradient }: Picture): GapKind[] =>
  GAP_KINDS.filter((kind) =>
    [...curves, gradient].some(({ gaps }) => gaps.some((gap) => gap.kind === kind)),
  );

/** How far below the axis a lane lies, in px. */
export const laneAt = (row: number): number => 38 + row * LANE_HEIGHT;
export const LANE_HEIGHT = 18;

/** One lane a kind: its word at the left, a mark under every step that has no place on the axis. */
export function laneMarks(
  { curves, gradient, cursor }: Picture,
  lanes: readonly GapKind[],
  words: readonly string[],
  fontSize: number,
): Markish[] {
  const rows = [
    { ...gradient, color: 'var(--q-g)', divergesAt: null },
    ...curves.map((curve) => ({ ...curve, color: LINE[curve.correction].color })),
  ];
  return lanes.flatMap((kind, row) => [
    text([words[row]], {
      frameAnchor: 'bottom-left',
      dx: -8,
      dy: laneAt(row) + fontSize * 0.35,
      textAnchor: 'end',
      fontSize,
      fill: 'var(--ink)',
    }),
    ...rows.flatMap(({ gaps, color, divergesAt }, i) => {
      const here = gaps.filter((gap) => gap.kind === kind);
      const at = (step: number | null) => here.filter((gap) => gap.step === step);
      const dy = laneAt(row) + (i - (rows.length - 1) / 2) * 2.5;
      const place = { x: 'step', frameAnchor: 'bottom', dy } as const;
      return [
        dot(here, { ...place, r: 1.75, fill: color }),
        dot(at(divergesAt), { ...place, r: 5, stroke: color, strokeWidth: 2, fill: 'var(--page)' }),
        dot(at(cursor), { ...place, r: 4, fill: color, stroke: 'var(--page)', strokeWidth: 1 }),
      ];
    }),
  ]);
}

/** Each curve's name at its end, moved apart where ends meet; the gradient's beside them. */
export function endLabels(
  { curves, gradient, steps, domain, quantity }: Picture,
  strings: LabStrings,
  { fontSize, yPx }: { fontSize: number; yPx: (at: number) => number },
): Markish[] {
  const ends = curves.map(({ correction, points }) => ({
    label: strings[`name.${correction}`],
    fill: LINE[correction].color,
    at: lastOf(points) ?? domain[0],
  }));
  const last = lastOf(gradient.points);
  if (last !== null && quantity !== 'update')
    ends.push({ label: strings[`gradient.${quantity}`], fill: 'var(--q-g)', at: last });
  const wanted = ends.map(({ at }) => yPx(at));
  const given = spread(wanted, fontSize * 1.25, yPx(domain[0]) - 2);
  return ends.map(({ label, fill, at }, i) =>
    text([label], {
      x: [steps],
      y: [at],
      dx: 10,
      dy: (given[i] ?? 0) - (wanted[i] ?? 0),
      textAnchor: 'start',
      fontSize,
      fontWeight: 600,
      fill,
    }),
  );
}

const lastOf = (points: readonly Point[]): number | null =>
  points.findLast(({ at }) => Number.isFinite(at))?.at ?? null;

/** Moves positions apart to at least `gap`, keeping their order, near their places, and none past `end`. */
export function spread(positions: readonly number[], gap: number, end: number): number[] {
  const order = positions
    .map((_, i) => i)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const sorted = order.map((i) => positions[i] ?? 0);
  // Each group of touching labels is centred on the mean of the places its members want.
  const groups: { size: number; wanted: number }[] = [];
  const top = ({ size, wanted }: { size: number; wanted: number }) =>
    Math.min(wanted / size - ((size - 1) * gap) / 2, end - (size - 1) * gap);
  for (const position of sorted) {
    let group = { size: 1, wanted: position };
    for (let above = groups.at(-1); above; above = groups.at(-1)) {
      if (top(group) - top(above) >= above.size * gap) break;
      group = { size: above.size + group.size, wanted: above.wanted + group.wanted };
      groups.pop();
    }
    groups.push(group);
  }
  const places = groups.flatMap((group) =>
    Array.from({ length: group.size }, (_, i) => top(group) + i * gap),
  );
  const moved = [...positions];
  order.forEach((i, rank) => (moved[i] = places[rank] ?? 0));
  return moved;
}
