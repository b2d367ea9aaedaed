/** The runs over the contours of the bowl. @module */
import { equalAxes, niceTicks, type Axes } from '../../kit/figure/axes.ts';
import { ellipse } from '../../../lib/objectives/contours.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { curve, dots, path, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { shortPair } from '../../kit/words/say.ts';
import type { Walk } from '../../../lib/experiments/momentum.ts';
import type { Hessian, Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { grip, headsOf, linked } from './plot-marks.ts';
import { STYLE } from './style.ts';

/** Half the height of the plane; its width follows, so that both axes have one scale. */
const HALF = 2.2;

/** Half the length of the innermost contour; each next one is twice as long, its loss four times as high. */
const INNERMOST = 0.3;
/** Contours whose narrow side is further out than this have left the plane. */
const OUTERMOST = 3.6;

/** The contours of a bowl as one line. */
export function contoursOf(hessian: Hessian, kappa: number): Place[] {
  const count = Math.ceil(Math.log2((OUTERMOST / INNERMOST) * Math.sqrt(kappa)));
  return Array.from({ length: count }, (_, i) => {
    // ½·1·r²: the loss at distance r along the flat direction, whose curvature is 1.
    const points = ellipse(hessian, (INNERMOST * 2 ** i) ** 2 / 2);
    return [...points, ...points.slice(0, 1), [NaN, NaN] as const];
  }).flat();
}

/** A run this far out is not drawn further: its last strokes would only cross the plane. */
const LOST = 20;

/** A run up to a step; the stroke by which it gets lost is only as long as it takes to leave the plane. */
function trail({ x, y }: Walk, step: number): readonly [x: Float64Array, y: Float64Array] {
  const at = (values: Float64Array, t: number) => values[t] ?? NaN;
  const out = x.findIndex((_, t) => !(Math.hypot(at(x, t), at(y, t)) < LOST));
  const last = out < 0 ? step : Math.min(out, step);
  const [xs, ys] = [x.slice(0, last + 1), y.slice(0, last + 1)];
  const length = Math.hypot(at(x, last) - at(x, last - 1), at(y, last) - at(y, last - 1));
  const share = (5 * LOST) / length;
  if (share < 1)
    for (const values of [xs, ys])
      values[last] = at(values, last - 1) * (1 - share) + at(values, last) * share;
  return [xs, ys];
}

/** The runs that walk over the contours: the EMA form waits for its own figure. */
const SHOWN = ['plain', 'ball'] as const;

/** Contours, paths up to the step on show, and where each run is. */
export function plane({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { rotation, x, y } = state;
  const { walks, step, kappa, hessian } = run;
  const domain = [-HALF, HALF] as const;
  const over = equalAxes(
    frame,
    { domain, label: words['axis.first'] },
    { domain, ticks: niceTicks(domain, 4), label: words['axis.second'] },
  );
  const legend = legendOf(words, over);
  const { ball } = walks;
  const unmoved = x === params.initial.x && y === params.initial.y;
  return {
    axes: over,
    ground: {
      follows: [kappa, rotation],
      marks: () => [
        path(contoursOf(hessian, kappa), {
          color: 'var(--rule-strong)',
          width: 1,
          opacity: 0.55,
        }),
        dots(over, [[0, 0]], { r: 3, color: 'var(--ink)' }),
        path(
          legend.flatMap(({ sample }) => sample),
          { color: 'var(--page)', width: 8 },
        ),
      ],
    },
    data: [
      ...SHOWN.map((method) => {
        const [xs, ys] = trail(walks[method], step);
        const sample = legend.find((row) => row.method === method)?.sample ?? [];
        return curve(
          Float64Array.of(...xs, ...sample.map(([at]) => at)),
          Float64Array.of(...ys, ...sample.map(([, at]) => at)),
          { ...STYLE[method], ...linked(method) },
        );
      }),
      ...headsOf(over, SHOWN, (method) => {
        const walk = walks[method];
        return [walk.x[step] ?? NaN, walk.y[step] ?? NaN];
      }),
      ...grip(over, [x, y], 'var(--ink)'),
      label(over, unmoved ? [x, y] : [NaN, NaN], words['hint.drag'], {
        color: 'var(--ink-2)',
        dy: -18,
        anchor: 'middle',
        hint: true,
      }),
      ...endLabels(over, legend, 6),
    ],
    tips: () =>
      tipsAlong(over, ball.x.slice(0, step + 1), ball.y, (t) => {
        const place = shortPair([ball.x[t] ?? NaN, ball.y[t] ?? NaN]);
        return `${words['name.ball']}\nt = ${t}\nθ = ${place}`;
      }),
  };
}

const GAP: Place = [NaN, NaN];

/** What the lines are, in a corner that runs seldom reach: beside the paths names would cover them. */
function legendOf(words: Words, over: Axes) {
  const { py, yAt, px, xAt, x, y, fontSize } = over;
  const [from, to] = [xAt(px(x[0]) + 10), xAt(px(x[0]) + 36)];
  return SHOWN.toReversed().map((method, i) => {
    const height = yAt(py(y[0]) - fontSize * 1.35 * (SHOWN.length - i - 0.4));
    return {
      method,
      text: words[`name.${method}`],
      at: [to, height] as const,
      color: STYLE[method].color,
      sample: [GAP, [from, height], [to, height]] satisfies Place[],
    };
  });
}

/** Small, for the landing page: contours and two paths. */
export function thumbnail({ walks, kappa, hessian, step }: Run): PlotOptions {
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [-HALF, HALF], axis: null },
    y: { domain: [-HALF / 2, HALF / 2], axis: null },
    marks: [
      path(contoursOf(hessian, kappa), { color: 'var(--rule-strong)', width: 0.75 }),
      curve(...trail(walks.plain, step), STYLE.plain),
      curve(...trail(walks.ball, step), STYLE.ball),
    ],
  };
}
