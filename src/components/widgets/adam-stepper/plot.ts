import { equalAxes, niceTicks, type Axes } from '../../kit/figure/axes.ts';
import { contoursAt } from '../../../lib/objectives/contours.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label, type LabelOptions } from '../../kit/figure/labels.ts';
import { dots, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture } from '../../kit/figure/picture.ts';
import { dot, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';

/** How far the plane reaches up and down. */
const REACH = 5.5;
const CONTOURS = 16;
/** An arrow's head, in the plane's units. */
const HEAD = 0.22;
/** About the height of a word, in the plane's units. */
const LINE = 0.6;
const ADAM = 'var(--o-adam)';
const NOWHERE: Place = [NaN, NaN];

/** The plane's axes in a frame, so far up and down at the least. */
export const axesOf = (words: Words, frame: Frame, reach = REACH): Axes =>
  equalAxes(
    frame,
    { domain: [-reach, reach], label: words['axis.x'] },
    { domain: [-reach, reach], ticks: niceTicks([-reach, reach], 5), label: words['axis.y'] },
  );

/** Contours, the run so far, and what the line under the cursor computes. */
export function plane({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { hessian, made, rows, start, loss } = run;
  const over = axesOf(words, frame);
  const way = wayOf(run);
  const untouched = state.x === params.initial.x && state.y === params.initial.y;
  return {
    axes: over,
    ground: { follows: hessian, marks: () => [contours(hessian)] },
    data: [
      path(way.slice(0, made + 1), { color: ADAM, width: 2.5, q: 'x' }),
      dots(over, way.slice(1, made + 1), { r: 2.5, color: ADAM, q: 'x' }),
      dots(over, [start], { r: 8, color: 'var(--ink)', ring: true }),
      label(over, untouched ? start : NOWHERE, words['hint.drag'], {
        color: 'var(--ink-2)',
        dx: 14,
        hint: true,
      }),
      dots(over, made > 0 ? way.slice(made, made + 1) : [], { r: 5, color: ADAM, q: 'x' }),
      // Over the handle: the averages of step 1 are no longer than it is wide.
      ...vectorMarks(run, over),
    ],
    tips: () =>
      [{ t: 0, theta: start, loss }, ...rows.slice(0, made)]
        .filter(({ theta: [x, y] }) => Math.abs(x) <= over.x[1] && Math.abs(y) <= REACH)
        .map(({ t, theta, loss: height }) => ({
          x: theta[0],
          y: theta[1],
          title: `t = ${t}\nθ = ${shortPair(theta)}\n${words['table.loss']} ${short(height)}`,
        })),
  };
}

/** Contours and the whole run, small: what the lesson's figure looks like from afar. */
export const thumbnail = (run: Run): PlotOptions => ({
  margin: 2,
  x: { domain: [-5, 5], axis: null },
  y: { domain: [-2.5, 2.5], axis: null },
  marks: [
    contours(run.hessian),
    path(wayOf(run), { color: ADAM, width: 2 }),
    dot([run.start], { r: 4, fill: 'var(--page)', stroke: 'var(--ink)', strokeWidth: 2 }),
  ],
});

/** Contours of the loss, evenly apart, up to the farthest start. */
export function contoursOf(hessian: Run['hessian']): readonly Place[] {
  const [a, , c] = hessian;
  const corner = ((a + c) / 2) * params.table.x.max ** 2;
  const levels = Array.from({ length: CONTOURS }, (_, i) => corner * ((i + 1) / CONTOURS) ** 2);
  return contoursAt(hessian, levels);
}

/** The same as a mark. */
export const contours = (hessian: Run['hessian']): Markish =>
  path(contoursOf(hessian), { color: 'var(--rule-strong)', width: 1, opacity: 0.4 });

/** Every point of the run, the start first. */
export const wayOf = ({ start, rows }: Run): Place[] =>
  [start, ...rows.map(({ theta }) => theta)].map(drawable);

/** A place that a drawing can hold: one absurdly far off is drawn nearer, in the same direction. */
export function drawable([x, y]: Place): Place {
  const far = Math.max(Math.abs(x), Math.abs(y)) / (1000 * REACH);
  if (!Number.isFinite(far)) return NOWHERE;
  return far > 1 ? [x / far, y / far] : [x, y];
}

/** The box of √v and the arrows of g and m; the one the cursor is on is drawn stronger. */
function vectorMarks({ vectors, line }: Run, over: Axes): readonly Markish[] {
  if (!vectors) return [];
  const { g, m, root, corrected } = vectors;
  const [x, y] = drawable(vectors.at);
  const [onG, onM] = [line === 'g', line === 'm' || line === 'm-hat'];
  const onV = line === 'v' || line === 'v-hat';
  const [w, h] = root ?? NOWHERE;
  const corners: Place[] = [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
    [x - w, y - h],
  ];
  const tip = (arrow: Place | null): Place => [x + (arrow?.[0] ?? NaN), y + (arrow?.[1] ?? NaN)];
  // A word outside the axes would stand on the page around them.
  const name = (at: Place, text: string, options: LabelOptions) =>
    label(over, Math.max(...at.map(Math.abs)) <= REACH ? at : NOWHERE, text, options);
  const [v, gradient, average] = [
    { color: 'var(--q-v)', q: 'v' },
    { color: 'var(--q-g)', q: 'g' },
    { color: 'var(--q-m)', q: 'm' },
  ] as const;
  // Names keep apart: of two tips side by side the left one has its name on the left; the box has its own over what ends there.
  const aside = (left: boolean) => ({ dx: left ? -9 : 9, anchor: left ? 'end' : 'start' }) as const;
  const gLeft = g !== null && m !== null && g[0] < m[0] && Math.abs(g[1] - m[1]) < LINE;
  const above = [tip(g), tip(m)]
    .map(([, at]) => over.py(y + h) - over.py(at))
    .filter((px) => px > -3 && px < 25);
  const dy = -Math.max(11, ...above.map((px) => px + 14));
  return [
    path(corners, { ...v, width: onV ? 2.5 : 1.25 }),
    name([x, y + h], corrected.v ? '√v̂' : '√v', { ...v, dy, anchor: 'middle', bold: onV }),
    path(arrow([x, y], tip(g)), { ...gradient, width: onG ? 3 : 1.5 }),
    path(arrow([x, y], tip(m)), { ...average, width: onM ? 3 : 1.5, dash: '6 3' }),
    name(tip(g), '−g', { ...gradient, ...aside(gLeft), bold: onG }),
    name(tip(m), corrected.m ? '−m̂' : '−m', { ...average, ...aside(!gLeft), bold: onM }),
  ];
}

/** The shaft and the head in one stroke; nothing for an arrow of no length. */
function arrow([x, y]: Place, [tipX, tipY]: Place): readonly Place[] {
  const length = Math.hypot(tipX - x, tipY - y);
  if (!(length > 0)) return [];
  const head = Math.min(HEAD, length / 2) / length;
  const [dx, dy] = [(tipX - x) * head, (tipY - y) * head];
  return [
    [x, y],
    [tipX, tipY],
    [tipX - dx - dy / 2, tipY - dy + dx / 2],
    NOWHERE,
    [tipX, tipY],
    [tipX - dx + dy / 2, tipY - dy - dx / 2],
  ];
}
