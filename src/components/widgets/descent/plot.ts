import { axes, niceTicks, type Axes, type Axis } from '../../figure/axes.ts';
import type { Bounds } from '../../figure/clip.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer, type Place } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { exitOf, type Exit } from './exit.ts';
import type { PathPicture } from './picture.ts';
import type { DescentStrings } from './strings.ts';

/** Half of what is shown of a parameter's axis, at the least. */
const REACH = 2.2;
const COLOR = 'var(--o-sgd)';

/** Ground, path, start, cursor and their words. */
export function scene(picture: PathPicture, strings: DescentStrings, frame: Frame): Scene {
  const axes = axesOf(picture, strings, frame);
  const [[left, right], [bottom, top]] = axes.domains;
  const bounds = [left, bottom, right, top] as const;
  const exit = picture.diverges ? exitOf(picture.path, bounds) : null;
  const path = exit ? picture.path.slice(0, exit.step + 1) : picture.path;
  const shown = Math.min(picture.cursor, path.length - 1);
  const done = path.slice(0, shown + 1);
  const fine = path.length > 40;
  const dots = { kind: 'dots', color: COLOR, q: 'x' } as const;
  const layers: Layer[] = [
    ...ground(picture, bounds),
    { kind: 'line', points: path, color: COLOR, width: fine ? 1 : 1.5, opacity: 0.3 },
    { kind: 'line', points: done, color: COLOR, width: fine ? 1 : 2, q: 'x' },
    ...(picture.landscape.mode === 'one' ? nextStep(picture, path) : []),
    { ...dots, points: done.slice(1, -1), r: fine ? 1.75 : 2.5 },
    { ...dots, points: path.slice(0, 1), r: 6, ring: true },
    { ...dots, points: path.slice(shown, shown + 1), r: 5 },
    ...(exit ? [exitWords(exit, bounds, strings)] : []),
  ];
  return { axes, layers };
}

/** The parabola, or the contours with the bowl's own axes. */
function ground({ landscape, path }: PathPicture, bounds: Bounds): Layer[] {
  const start = path[0] ?? [0, 0];
  const { mode, shape, axes: lines } = landscape;
  if (mode === 'one') {
    return [{ kind: 'line', points: shape, color: 'var(--rule-strong)', width: 1.5 }];
  }
  return [
    { kind: 'line', points: shape, color: 'var(--rule-strong)', width: 1, opacity: 0.55 },
    ...lines.flatMap(({ lambda, vector: [x, y] }): Layer[] => {
      const far = 5;
      const [, , right, top] = bounds;
      // Near the end of the line that lies away from the start, whose path would cover it.
      const length = Math.min(right / Math.abs(x), top / Math.abs(y)) * 0.7;
      const sign = x * start[0] + y * start[1] > 0 ? -1 : 1;
      const level = Math.abs(y) < 0.4; // the label stands over the line, not beside it
      const end: Place = [sign * length * x, sign * length * y];
      return [
        {
          kind: 'line',
          points: [
            [-far * x, -far * y],
            [far * x, far * y],
          ],
          color: 'var(--ink-2)',
          width: 1,
          dash: '5 4',
        },
        {
          kind: 'text',
          at: end,
          text: `λ = ${formatTick(Number(lambda.toPrecision(4)))}`,
          color: 'var(--ink-2)',
          anchor: level ? 'middle' : 'start',
          dx: level ? 0 : 10,
          dy: level ? -14 : 0,
        },
      ];
    }),
    {
      kind: 'text',
      at: [0, 0],
      text: '+',
      color: 'var(--ink)',
      anchor: 'middle',
      bold: true,
    },
  ];
}

/** The slope at the cursor, and the step it leads to: along the axis by α times the slope, then down to the curve. */
function nextStep({ cursor, slope }: PathPicture, path: readonly Place[]): Layer[] {
  const [here, next] = [path[cursor], path[cursor + 1]];
  if (!here) return [];
  const [x, loss] = here;
  const reach = 0.4;
  const tangent: Layer = {
    kind: 'line',
    points: [
      [x - reach, loss - reach * slope],
      [x + reach, loss + reach * slope],
    ],
    color: 'var(--q-g)',
    width: 1.5,
    q: 'g',
  };
  if (!next) return [tangent];
  return [
    tangent,
    {
      kind: 'line',
      points: [here, [next[0], loss], next],
      color: 'var(--ink-2)',
      width: 1.25,
      dash: '3 3',
      q: 'lr',
    },
  ];
}

function exitWords(
  { step, at: [x, y] }: Exit,
  [left, bottom, right, top]: Bounds,
  strings: DescentStrings,
): Layer {
  const share = (x - left) / (right - left);
  const anchor = share > 0.65 ? 'end' : share < 0.35 ? 'start' : 'middle';
  const inwards = { start: 6, middle: 0, end: -6 }[anchor];
  const high = (y - bottom) / (top - bottom) > 0.5;
  return {
    kind: 'text',
    at: [x, y],
    text: fill(strings['mark.leaves'], { step }),
    color: 'var(--ink)',
    anchor,
    dx: inwards,
    dy: high ? 14 : -14,
    bold: true,
  };
}

function axesOf({ landscape, top }: PathPicture, strings: DescentStrings, frame: Frame): Axes {
  const ticks = [-2, -1, 0, 1, 2];
  const plane: Axis = { domain: [-REACH, REACH], ticks, label: strings['axis.theta1'] };
  if (landscape.mode === 'one') {
    const loss: Axis = {
      domain: [0, top],
      ticks: niceTicks([0, top], 5),
      label: strings['axis.loss-one'],
    };
    return axes(frame, { ...plane, label: strings['axis.theta'] }, loss);
  }
  const second: Axis = { ...plane, label: strings['axis.theta2'] };
  const probe = axes(frame, plane, second);
  // Equal units on both axes: what is wider shows more.
  const ratio = (probe.px(1) - probe.px(0)) / (probe.py(0) - probe.py(1));
  const stretched = (axis: Axis, by: number): Axis => ({
    ...axis,
    domain: [-REACH * by, REACH * by],
  });
  return axes(
    frame,
    stretched(plane, Math.max(ratio, 1)),
    stretched(second, Math.max(1 / ratio, 1)),
  );
}

/** The path alone, small: what the lesson's figure looks like from afar. */
export function thumbnail(picture: PathPicture): PlotOptions {
  const { landscape, path, top } = picture;
  const one = landscape.mode === 'one';
  const domain = one ? [0, top] : [-1.2, 1.2];
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [-2.4, 2.4], axis: null },
    y: { domain, axis: null },
    marks: [
      layerMarks(
        [
          { kind: 'line', points: landscape.shape, color: 'var(--rule-strong)', width: 1 },
          { kind: 'line', points: path, color: COLOR, width: 2 },
        ],
        12,
      ),
    ],
  };
}
