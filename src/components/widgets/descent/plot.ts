import { axes, ems, equalAxes, niceTicks, type Axes } from '../../kit/figure/axes.ts';
import { contoursAt } from '../../../lib/objectives/contours.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { curve, dots, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import type { Markish, PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import { params, type State } from './params.ts';
import { exitOf, type Exit } from '../../kit/figure/exit.ts';
import type { Words } from './strings.en.ts';

const COLOR = 'var(--o-sgd)';
const INK_2 = 'var(--ink-2)';
const GAP: Place = [NaN, NaN];
/** Half of what is shown of a parameter's axis, at the least. */
const REACH = 2.2;
/** How far the corners of the widest frame are from the minimum. */
const CORNER = 3.8;

/** Where the run goes: on the parabola, or on the contours of the bowl. */
export function walk({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const over = axesOf(run, words, frame);
  const places = placesOf(run);
  const exit = run.rate > 1 ? exitOf(places, over) : null;
  const inside = places.slice(0, exit?.step);
  const line = exit ? [...inside, exit.at] : inside;
  const { step } = run.moment;
  const done = line.slice(0, step + 1);
  const fine = line.length > 40;
  const dot = { color: COLOR, q: 'x' } as const;
  return {
    axes: over,
    ground: {
      follows: [
        run.mode,
        state.curvature,
        state.kappa,
        state.rotation,
        ...run.directions.map(away),
      ],
      marks: () => ground(run, over),
    },
    data: [
      path(line, { ...dot, width: fine ? 1 : 2, done: step + 1 }),
      ...(run.mode === 'one' ? nextStep(run, inside, over) : []),
      dots(over, done.slice(1, -1), { ...dot, r: fine ? 1.75 : 2.5 }),
      dots(over, line.slice(0, 1), { ...dot, r: 7, ring: true }),
      ...(untouched(state) ? [hint(line[0], over, words)] : []),
      // Outside the figure there is no dot; a run that ends by itself stays at its last point.
      dots(over, exit && step >= exit.step ? [] : done.slice(-1), { ...dot, r: 5 }),
      ...(exit ? [exitLabel(exit, inside.at(-1), over, words)] : []),
    ],
    tips: () => inside.map((place, at) => tipOf(run, words, place, at)),
  };
}

/** Whether the start is where it is unless someone has moved it. */
const untouched = ({ x, y }: State): boolean => x === params.initial.x && y === params.initial.y;

/** What can be done with the start, on the side that no path comes from first. */
const hint = (start: Place | undefined, over: Axes, words: Words): Markish =>
  label(over, start ?? GAP, words['hint.drag'], { color: INK_2, dx: 13, dy: 1, hint: true });

/** The points of the run: parameter and loss, or the two parameters. */
const placesOf = ({ mode, points, losses }: Run): Place[] =>
  points.map(([x = NaN, y = NaN], i) => [x, mode === 'one' ? (losses[i] ?? NaN) : y]);

function tipOf({ mode, losses }: Run, words: Words, [x, y]: Place, step: number): Tip {
  const where =
    mode === 'one'
      ? `${words['readout.theta']} = ${short(x)}`
      : `${words['readout.theta-two']} = ${shortPair([x, y])}`;
  const loss = `${words['table.loss']} ${short(losses[step] ?? NaN)}`;
  return { x, y, title: `${words['table.step']} ${step}\n${where}\n${loss}` };
}

/** 1 where an eigenvector leads away from the start, −1 where its opposite does. */
const away = ({ share }: Run['directions'][number]): number => (share > 0 ? -1 : 1);

/** The parabola, or the contours with the bowl's own axes and its minimum. */
function ground(run: Run, over: Axes): Markish[] {
  const color = 'var(--rule-strong)';
  if (run.mode === 'one') return [path(parabola(run), { color, width: 1.5 })];
  return [
    path(contours(run), { color, width: 1, opacity: 0.55 }),
    path(
      run.directions.flatMap(({ vector: [x = NaN, y = NaN] }): Place[] => [
        [-5 * x, -5 * y],
        [5 * x, 5 * y],
        GAP,
      ]),
      { color: INK_2, width: 1, dash: '5 4' },
    ),
    ...run.directions.map((direction) => axisLabel(direction, over)),
    label(over, [0, 0], '+', { color: 'var(--ink)', anchor: 'middle', bold: true }),
  ];
}

const parabola = ({ bowl }: Run): Place[] =>
  Array.from({ length: 121 }, (_, i) => CORNER * (i / 60 - 1)).map((x) => [x, bowl.value([x])]);

/** Contours whose flat half-lengths grow by √2, so that both the valley and its walls have some; gaps between them. */
export function contours({ bowl }: Pick<Run, 'bowl'>): Place[] {
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  const steepest = Math.sqrt(Math.max(...bowl.eigenvalues));
  const count = Math.ceil(2 * Math.log2((CORNER * steepest) / 0.5)) + 1;
  const levels = Array.from({ length: count }, (_, i) => (0.5 * Math.SQRT2 ** i) ** 2 / 2);
  return contoursAt([a, b, c], levels, 120);
}

/** A curvature, near the end of its line that lies away from the start, whose path would cover it. */
function axisLabel(direction: Run['directions'][number], over: Axes): Markish {
  const [x = NaN, y = NaN] = direction.vector;
  const level = Math.abs(y) < 0.4; // the label stands over the line, not beside it
  // Above and below, where a path may leave, stands the word for that.
  const share = (level ? 0.7 : 0.5) * away(direction);
  const length = Math.min(over.x[1] / Math.abs(x), over.y[1] / Math.abs(y)) * share;
  return label(over, [length * x, length * y], `λ = ${short(direction.lambda, 4)}`, {
    color: INK_2,
    anchor: level ? 'middle' : 'start',
    dx: level ? 0 : 10,
    dy: level ? -14 : 0,
  });
}

/** The slope at the cursor, and the step it leads to: along the axis by α times the slope, then down to the curve. */
function nextStep(run: Run, inside: readonly Place[], over: Axes): Markish[] {
  const { moment, points, losses } = run;
  const here = inside[moment.step];
  if (!here) return [];
  const [x, loss] = here;
  const slope = moment.gradient[0] ?? NaN;
  const reach = 0.4;
  const next = points[moment.step + 1]?.[0];
  // Somewhere outside is as good as where it lands: no browser draws to 10¹⁰ px.
  const to = Math.min(Math.max(next ?? NaN, -CORNER), CORNER);
  const lands = Math.min(losses[moment.step + 1] ?? NaN, 2 * over.y[1]);
  return [
    curve([x - reach, x + reach], [loss - reach * slope, loss + reach * slope], {
      color: 'var(--q-g)',
      width: 1.5,
      q: 'g',
    }),
    path(next === undefined ? [] : [here, [to, loss], [to, lands]], {
      color: INK_2,
      width: 1.25,
      dash: '3 3',
      q: 'lr',
    }),
  ];
}

/** Beside the edge, on the side that the path does not come from; where there is no room, up to the end of the figure. */
function exitLabel({ step, at }: Exit, before: Place | undefined, over: Axes, words: Words) {
  const [[left, right], [bottom, top]] = [over.x, over.y];
  const share = (at[0] - left) / (right - left);
  const fromLeft = (before?.[0] ?? left) < at[0];
  const beforeIt = share > 0.65 || (share > 0.35 && !fromLeft);
  const text = fill(words['mark.leaves'], { step });
  const width = 6 + ems(text) * over.fontSize;
  const from = over.px(at[0]);
  const fits = beforeIt ? from - width > 0 : from + width < over.base.width;
  const [x, dx] = fits ? [at[0], 6] : beforeIt ? [left, 2] : [over.xAt(over.base.width), -2];
  const end = beforeIt === fits;
  return label(over, [x, at[1]], text, {
    color: 'var(--ink)',
    anchor: end ? 'end' : 'start',
    dx: fits && end ? -dx : dx,
    dy: (at[1] - bottom) / (top - bottom) > 0.5 ? 14 : -14,
    bold: true,
  });
}

/** A power of two that leaves the start, and 1, a place below it: steady while something slides. */
function topOf({ bowl, points: [start = []] }: Run): number {
  const highest = bowl.value([Math.max(Math.abs(start[0] ?? 0), 1.2)]);
  return 2 ** Math.ceil(Math.log2(1.15 * highest));
}

function axesOf(run: Run, words: Words, frame: Frame): Axes {
  const domain = [-REACH, REACH] as const;
  const ticks = [-2, -1, 0, 1, 2];
  if (run.mode === 'two') {
    const second = { domain, ticks, label: words['axis.theta2'] };
    return equalAxes(frame, { domain, label: words['axis.theta1'] }, second);
  }
  const loss = [0, topOf(run)] as const;
  return axes(
    frame,
    { domain, ticks, label: words['axis.theta'] },
    { domain: loss, ticks: niceTicks(loss, 5), label: words['axis.loss-one'] },
  );
}

/** The path alone, small: what the lesson's figure looks like from afar. */
export function thumbnail(run: Run): PlotOptions {
  const one = run.mode === 'one';
  const shape = one ? parabola(run) : contours(run);
  return {
    x: { domain: [-2.4, 2.4], axis: null },
    y: { domain: one ? [0, topOf(run)] : [-1.2, 1.2], axis: null },
    marks: [
      path(shape, { color: 'var(--rule-strong)', width: 1 }),
      path(placesOf(run), { color: COLOR, width: 2 }),
    ],
  };
}
