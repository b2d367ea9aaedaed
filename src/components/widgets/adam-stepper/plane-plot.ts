import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer, type Place } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
import type { PlanePicture } from './picture.ts';
import type { StepperStrings } from './strings.ts';

/** An arrow's head, in the plane's units. */
const HEAD = 0.22;

/** Axes with one scale both ways, so that a direction is drawn as it is. */
function equalAxes(reach: number, strings: StepperStrings, frame: Frame): Axes {
  const y = {
    domain: [-reach, reach],
    ticks: niceTicks([-reach, reach], 5),
    label: strings['axis.y'],
  } as const;
  const along = (wide: number) =>
    axes(
      frame,
      { domain: [-wide, wide], ticks: niceTicks([-wide, wide], 6), label: strings['axis.x'] },
      y,
    );
  const { px, py } = along(reach);
  return along((reach * (px(reach) - px(-reach))) / (py(-reach) - py(reach)));
}

/** Contours and the whole run, small: what the lesson's figure looks like from afar. */
export const thumbnail = (
  contours: PlanePicture['contours'],
  path: PlanePicture['path'],
): PlotOptions => ({
  width: 192,
  height: 96,
  margin: 2,
  x: { domain: [-5, 5], axis: null },
  y: { domain: [-2.5, 2.5], axis: null },
  marks: layerMarks(
    [
      ...contours.map(contourLayer),
      { kind: 'line', points: path, color: 'var(--o-adam)', width: 2 },
      { kind: 'dots', points: path.slice(0, 1), r: 4, color: 'var(--ink)', ring: true },
    ],
    12,
  ),
});

const contourLayer = (points: PlanePicture['contours'][number]): Layer => ({
  kind: 'line',
  points,
  color: 'var(--rule-strong)',
  width: 1,
  opacity: 0.4,
  close: true,
});

/** Contours, the run so far and to come, and what the line under the cursor computes. */
export function scene(picture: PlanePicture, strings: StepperStrings, frame: Frame): Scene {
  const { contours, path, made, here, reach } = picture;
  const layers: Layer[] = [
    ...contours.map(contourLayer),
    {
      kind: 'line',
      points: path,
      color: 'var(--o-adam)',
      width: 1.25,
      dash: '2 4',
      opacity: 0.8,
      q: 'x',
    },
    { kind: 'line', points: path.slice(0, made + 1), color: 'var(--o-adam)', width: 2.5, q: 'x' },
    { kind: 'dots', points: path.slice(1, made + 1), r: 2.5, color: 'var(--o-adam)', q: 'x' },
    { kind: 'dots', points: path.slice(0, 1), r: 6, color: 'var(--ink)', ring: true },
    ...vectorLayers(picture),
    { kind: 'dots', points: [here], r: 5, color: 'var(--o-adam)', q: 'x' },
  ];
  return { axes: equalAxes(reach, strings, frame), layers };
}

/** The box of √v and the arrows of g and m; the one the cursor is on is drawn stronger. Always as many layers. */
function vectorLayers({ vectors, now, reach }: PlanePicture): readonly Layer[] {
  const [x, y] = vectors?.at ?? [NaN, NaN];
  const { g = null, m = null, root = null, corrected } = vectors ?? {};
  const onM = now === 'm' || now === 'm-hat';
  const onV = now === 'v' || now === 'v-hat';
  const [w, h] = root ?? [NaN, NaN];
  const box: Place[] = [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
  ];
  // A word outside the axes would stand on the page around them.
  const inside = (at: Place): Place => (at.every((c) => Math.abs(c) <= reach) ? at : [NaN, NaN]);
  const tip = (arrow: Place | null): Place => [x + (arrow?.[0] ?? NaN), y + (arrow?.[1] ?? NaN)];
  return [
    {
      kind: 'line',
      points: box,
      color: 'var(--q-v)',
      width: onV ? 2.5 : 1.25,
      close: true,
      q: 'v',
    },
    {
      kind: 'text',
      at: inside([x, y + h]),
      text: corrected?.v ? '√v̂' : '√v',
      color: 'var(--q-v)',
      dy: -11,
      anchor: 'middle',
      bold: onV,
      q: 'v',
    },
    {
      kind: 'line',
      points: arrowTo([x, y], tip(g)),
      color: 'var(--q-g)',
      width: now === 'g' ? 3 : 1.5,
      q: 'g',
    },
    {
      kind: 'line',
      points: arrowTo([x, y], tip(m)),
      color: 'var(--q-m)',
      width: onM ? 3 : 1.5,
      dash: '6 3',
      q: 'm',
    },
    {
      kind: 'text',
      at: inside(tip(g)),
      text: '−g',
      color: 'var(--q-g)',
      dx: 9,
      bold: now === 'g',
      q: 'g',
    },
    {
      kind: 'text',
      at: inside(tip(m)),
      text: corrected?.m ? '−m̂' : '−m',
      color: 'var(--q-m)',
      dx: -9,
      anchor: 'end',
      bold: onM,
      q: 'm',
    },
  ];
}

/** The shaft and the head in one stroke; nothing for an arrow of no length. */
function arrowTo([x, y]: Place, [tipX, tipY]: Place): readonly Place[] {
  const length = Math.hypot(tipX - x, tipY - y);
  if (!(length > 0)) return [];
  const head = Math.min(HEAD, length / 2) / length;
  const [dx, dy] = [(tipX - x) * head, (tipY - y) * head];
  return [
    [x, y],
    [tipX, tipY],
    [tipX - dx - dy / 2, tipY - dy + dx / 2],
    [NaN, NaN],
    [tipX, tipY],
    [tipX - dx + dy / 2, tipY - dy - dx / 2],
  ];
}
