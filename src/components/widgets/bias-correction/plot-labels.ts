import type { Axes } from '../../figure/axes.ts';
import type { Layer } from '../../figure/layers.ts';
import type { Curve, Picture } from './picture.ts';
import type { CorrectionStrings } from './strings.ts';
import { STYLE } from './styles.ts';

/**
 * Names at the lines: at their beginning where they are step sizes, which all end in 1, and at their end
 * where they are distances, which all begin at 1. Names that would meet are moved apart.
 */
export function lineLabels(
  { view, curves, domain }: Picture,
  strings: CorrectionStrings,
  { fontSize, py }: Pick<Axes, 'fontSize' | 'py'>,
): readonly Layer[] {
  const [bottom, top] = domain.y;
  const inside = (y: number) => Math.min(Math.max(y, bottom), top);
  const anchors = curves.map((curve) => {
    const place = (view === 'factor' ? curve.points[0] : curve.points.at(-1)) ?? ([0, 0] as const);
    const at = [place[0], inside(place[1])] as const;
    const wanted = py(at[1]) + (view === 'factor' ? besideStart(curve) * fontSize : 0);
    return { corrected: curve.corrected, at, wanted };
  });
  const placed = apart(
    anchors.map(({ wanted }) => wanted),
    fontSize * 1.2,
    [py(top) + fontSize / 2, py(bottom) - fontSize * 0.6],
  );
  return anchors.map(({ corrected, at }, i) => ({
    kind: 'text',
    at,
    dx: view === 'factor' ? 10 : 8,
    dy: (placed[i] ?? 0) - py(at[1]),
    text: strings[`short.${corrected}`],
    color: STYLE[corrected].color,
    bold: true,
    ...(corrected === 'm' || corrected === 'v' ? { q: corrected } : {}),
  }));
}

/** Below a line that rises, above one that does not, in ems. */
function besideStart({ points }: Curve): number {
  const [first, later] = [points[0]?.[1] ?? 0, points[3]?.[1] ?? 0];
  return later > first + 0.01 ? 0.95 : -0.95;
}

/** Moves places apart until neighbours are at least `gap` away from each other, within the limits. */
export function apart(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  const moved = places.map((place) => place);
  let least = low;
  for (const { place, i } of order) {
    const at = Math.max(place, least);
    moved[i] = at;
    least = at + gap;
  }
  let most = high;
  for (const { i } of order.toReversed()) {
    const at = Math.min(moved[i] ?? high, most);
    moved[i] = at;
    most = at - gap;
  }
  return moved;
}
