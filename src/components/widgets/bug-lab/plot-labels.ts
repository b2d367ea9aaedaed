import { LINE } from '../../figure/palette.ts';
import { dot, text, type Markish } from '../../figure/plot-kit.ts';
import { GAP_KINDS, type GapKind, type Picture, type Point } from './picture.ts';
import type { LabStrings } from './strings.ts';

/** The kinds of gaps in a picture, one lane each below the plot. */
export const lanesOf = ({ curves }: Picture): GapKind[] =>
  GAP_KINDS.filter((kind) => curves.some(({ gaps }) => gaps.some((gap) => gap.kind === kind)));

/** One lane a kind: its word at the left, a mark under every step that has no place on the axis. */
export function laneMarks(
  { curves }: Picture,
  lanes: readonly GapKind[],
  words: readonly string[],
  { fontSize, lane }: { fontSize: number; lane: number },
): Markish[] {
  return lanes.flatMap((kind, row) => {
    const dy = 38 + row * lane;
    return [
      text([words[row]], {
        frameAnchor: 'bottom-left',
        dx: -8,
        dy: dy + fontSize * 0.35,
        textAnchor: 'end',
        fontSize,
        fill: 'var(--ink)',
      }),
      ...curves.map(({ correction, gaps }, i) =>
        dot(
          gaps.filter((gap) => gap.kind === kind),
          {
            x: 'step',
            frameAnchor: 'bottom',
            dy: dy + (i - (curves.length - 1) / 2) * 2.5,
            r: 1.75,
            fill: LINE[correction].color,
          },
        ),
      ),
    ];
  });
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
  const last = lastOf(gradient);
  if (last !== null && quantity !== 'update')
    ends.push({ label: strings[`gradient.${quantity}`], fill: 'var(--q-g)', at: last });
  const wanted = ends.map(({ at }) => yPx(at));
  const given = spread(wanted, fontSize * 1.25);
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

/** Moves positions apart to at least `gap`, keeping their order and, as far as possible, their places. */
export function spread(positions: readonly number[], gap: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const moved = [...positions];
  for (let pass = 0; pass < positions.length; pass++)
    order.forEach((i, rank) => {
      const above = order[rank - 1];
      if (above === undefined) return;
      const short = gap - ((moved[i] ?? 0) - (moved[above] ?? 0));
      if (short <= 0) return;
      moved[i] = (moved[i] ?? 0) + short / 2;
      moved[above] = (moved[above] ?? 0) - short / 2;
    });
  return moved;
}
