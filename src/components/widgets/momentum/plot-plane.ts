import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer, type Place } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
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
    ...legend(picture, strings, axes),
    { kind: 'dots', points: [start], r: 7, color: 'var(--ink)', ring: true },
  ];
  return { axes, layers };
}

/** Where both forms run together, the broken line lies on top of the whole one. */
const order = ({ method }: { readonly method: string }): number =>
  ['plain', 'ball', 'ema'].indexOf(method);

/** What the lines are, in a corner that runs seldom reach: beside the paths names would cover them. */
function legend(
  { exchange }: PlanePicture,
  strings: MomentumStrings,
  { py, fontSize, domains: [[left]] }: Axes,
): Layer[] {
  const rows =
    exchange === 'exchanged'
      ? ([
          ['ball', strings['name.both']],
          ['plain', strings['name.plain']],
        ] as const)
      : (['ball', 'ema', 'plain'] as const).map(
          (method) => [method, strings[`name.${method}`]] as const,
        );
  const unit = py(0) - py(1);
  const [inset, length] = [10 / unit, 26 / unit];
  return rows.flatMap(([method, text], i): Layer[] => {
    const y = -HALF + (fontSize * 1.35 * (rows.length - i - 0.4)) / unit;
    const { color, dash, width } = STYLE[method];
    const points: Place[] = [
      [left + inset, y],
      [left + inset + length, y],
    ];
    return [
      { kind: 'line', points, color: 'var(--page)', width: 8 },
      { kind: 'line', points, color, dash, width },
      {
        kind: 'text',
        at: [left + inset + length, y],
        text,
        color,
        dx: 6,
        bold: method !== 'plain',
      },
    ];
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
