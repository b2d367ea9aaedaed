import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
import { spread } from './labels.ts';
import type { PlanePicture } from './picture.ts';
import type { MomentumStrings } from './strings.ts';
import { INSIDE, STYLE } from './style.ts';

/** Half the height of the plane; its width follows, so that both axes have one scale. */
const HALF = 2.2;

function axesOf(frame: Frame, strings: MomentumStrings): Axes {
  const ticks = niceTicks([-HALF, HALF], 4);
  const y = { domain: [-HALF, HALF] as const, ticks, label: strings['axis.second'] };
  const axesOver = (half: number) =>
    axes(
      frame,
      {
        domain: [-half, half],
        ticks: niceTicks([-half, half], 5),
        label: strings['axis.first'],
      },
      y,
    );
  const { px, py } = axesOver(HALF);
  return axesOver((HALF * (px(HALF) - px(-HALF))) / (py(-HALF) - py(HALF)));
}

/** Contours, paths, and where each run is. */
export function scene(picture: PlanePicture, strings: MomentumStrings, frame: Frame): Scene {
  const axes = axesOf(frame, strings);
  const { contours, paths, start, exchange } = picture;
  const runs = exchange === 'same' ? paths : [...paths].sort((a, b) => order(a) - order(b));
  const layers: Layer[] = [
    ...contours.map((points): Layer => ({
      kind: 'line',
      points,
      color: 'var(--rule-strong)',
      width: 1,
      opacity: 0.55,
      close: true,
    })),
    { kind: 'dots', points: [[0, 0]], r: 3, color: 'var(--ink)' },
    ...runs.flatMap(({ method, points }): Layer[] => {
      const inside = exchange === 'exchanged' && method === 'ema';
      const { color, dash, width } = inside ? INSIDE : STYLE[method];
      const now = points.at(-1);
      return [
        { kind: 'line', points, color, dash, width, ...(method === 'ball' && { q: 'm' }) },
        {
          kind: 'dots',
          points: now && !inside ? [now] : [],
          r: 4.5,
          color,
          ring: method === 'ema',
        },
      ];
    }),
    { kind: 'dots', points: [start], r: 7, color: 'var(--ink)', ring: true },
    ...labels(picture, strings, axes, frame),
  ];
  return { axes, layers };
}

/** Where both forms run together, the broken line lies on top of the whole one. */
const order = ({ method }: { readonly method: string }): number =>
  ['plain', 'ball', 'ema'].indexOf(method);

/** The names of the runs beside where they are, and of the start. */
function labels(
  { paths, exchange }: PlanePicture,
  strings: MomentumStrings,
  { px, py, fontSize }: Axes,
  frame: Frame,
): Layer[] {
  const shown = paths.flatMap(({ method, points }) => {
    const now = points.at(-1);
    const inside = now && Math.abs(py(now[1]) - py(0)) <= py(-HALF) - py(0);
    const named = inside && !(exchange === 'exchanged' && method === 'ema');
    return named && px(now[0]) > 0 && px(now[0]) < frame.width ? [{ method, now }] : [];
  });
  const wanted = shown.map(({ now: [, y] }) => py(y) - fontSize);
  const placed = spread(wanted, fontSize * 1.25, [py(HALF) + fontSize, py(-HALF) - fontSize]);
  return shown.map(({ method, now: [x, y] }, i) => {
    const right = px(x) > frame.width * 0.62;
    const both = exchange === 'exchanged' && method === 'ball';
    return {
      kind: 'text',
      at: [x, y],
      text: both ? strings['name.both'] : strings[`name.${method}`],
      color: STYLE[method].color,
      dx: right ? -10 : 10,
      dy: (placed[i] ?? 0) - py(y),
      anchor: right ? 'end' : 'start',
      bold: method !== 'plain',
    };
  });
}

/** Small, for the landing page: contours and two paths. */
export function thumbnail({ contours, paths }: PlanePicture): PlotOptions {
  const lines: Layer[] = [
    ...contours.map((points): Layer => ({
      kind: 'line',
      points,
      color: 'var(--rule-strong)',
      width: 0.75,
      close: true,
    })),
    ...paths
      .filter(({ method }) => method !== 'ema')
      .map(({ method, points }): Layer => ({ kind: 'line', points, ...STYLE[method] })),
  ];
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [-HALF, HALF], axis: null },
    y: { domain: [-HALF / 2, HALF / 2], axis: null },
    marks: layerMarks(lines, 10),
  };
}
