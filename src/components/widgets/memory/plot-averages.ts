import type { Layer } from '../../figure/layers.ts';
import { heightOf, PANELS, type Picture, type Place } from './picture.ts';

const G = 'var(--q-g)';
const M = 'var(--q-m)';
/** m̂ is m too: its colour, dashed. */
const HAT = '7 4';
/** What comes after the step looked at. */
const LATER = 0.55;
/** Up to so many gradients each is a dot of its own. */
const DOTTED = 120;
/** How near labels may come, in the figure's units. */
const APART = 0.13;

/** The stream, its average and the rescaled average: full up to the step looked at, faint after. */
export function averageLayers({ memory, domain, before, g, m, mHat }: Picture): Layer[] {
  const { t, k, steps } = memory;
  const zero = heightOf(0, domain);
  const line = (points: readonly Place[], dash = '') =>
    [
      { kind: 'line', points: points.slice(t - 1), color: M, dash, opacity: LATER, q: 'm' },
      { kind: 'line', points: points.slice(0, t), color: M, dash, width: 2.5, q: 'm' },
    ] as const;
  const start: readonly Place[] = [
    [0.5 - before, zero],
    [0.5, zero],
  ];
  const at = (points: readonly Place[], step: number) => points.slice(step - 1, step);
  return [
    { kind: 'line', points: start, color: 'var(--ink-2)', width: 2, dash: '2 3' },
    { kind: 'line', points: g, color: G, width: 1, q: 'g' },
    { kind: 'dots', points: steps <= DOTTED ? g : [], r: 2, color: G, q: 'g' },
    ...line(m),
    ...line(mHat, HAT),
    { kind: 'dots', points: k > 0 ? at(g, k) : [[0, zero]], r: 5, color: 'var(--ink)', ring: true },
    { kind: 'dots', points: [...at(mHat, t), ...at(m, t)], r: 5, color: M, q: 'm' },
    { kind: 'dots', points: [[t, PANELS.cursor]], r: 6, color: 'var(--ink-2)' },
    ...names({ steps, g, m, mHat }),
  ];
}

/** The lines' names at their ends, moved apart where ends meet. */
function names({
  steps,
  g,
  m,
  mHat,
}: Pick<Picture, 'g' | 'm' | 'mHat'> & { readonly steps: number }): Layer[] {
  const ends = [
    { text: 'g', points: g, color: G, q: 'g' },
    { text: 'm̂', points: mHat, color: M, q: 'm' },
    { text: 'm', points: m, color: M, q: 'm' },
  ]
    .map((end) => ({ ...end, y: end.points.at(-1)?.[1] ?? 0 }))
    .sort((a, b) => b.y - a.y);
  const middle = ends[1]?.y ?? 0;
  const places = [
    Math.max(ends[0]?.y ?? 0, middle + APART),
    middle,
    Math.min(ends[2]?.y ?? 0, middle - APART),
  ];
  return ends.map(({ text, color, q }, i) => ({
    kind: 'text',
    at: [steps + 0.5, places[i] ?? middle],
    text,
    color,
    q,
    dx: 8,
    bold: true,
  }));
}
