/** The runs: over the contours of the bowl, and their losses. @module */
import { axes, equalAxes, niceTicks, type Axes } from '../../kit/figure/axes.ts';
import { ellipse } from '../../../lib/objectives/contours.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import {
  cursor,
  curve,
  dots,
  endLabels,
  label,
  path,
  stepsOf,
  type Place,
} from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Markish, PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import type { MapProblem } from '../../../lib/maps/momentum-map.ts';
import type { Walk } from '../../../lib/experiments/momentum.ts';
import type { Method, Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { drawnAs, STYLE } from './style.ts';

/** Half the height of the plane; its width follows, so that both axes have one scale. */
const HALF = 2.2;

/** Half the length of the innermost contour; each next one is twice as long, its loss four times as high. */
const INNERMOST = 0.3;
/** Contours whose narrow side is further out than this have left the plane. */
const OUTERMOST = 3.6;

/** The contours of a bowl as one line. */
export function contoursOf(hessian: MapProblem['hessian'], kappa: number): Place[] {
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

/** Contours, paths up to the step on show, and where each run is. */
export function plane({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { rotation, exchange } = state;
  const { walks, step, kappa, problem } = run;
  const domain = [-HALF, HALF] as const;
  const over = equalAxes(
    frame,
    { domain, label: words['axis.first'] },
    { domain, ticks: niceTicks(domain, 4), label: words['axis.second'] },
  );
  const legend = legendOf(exchange, words, over);
  const { ball } = walks;
  const now = ({ x, y }: Walk): Place => [x[step] ?? NaN, y[step] ?? NaN];
  return {
    axes: over,
    ground: {
      follows: [kappa, rotation, exchange],
      marks: () => [
        path(contoursOf(problem.hessian, kappa), {
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
      ...drawnAs(exchange).map(([method, style]) => {
        const [xs, ys] = trail(walks[method], step);
        const sample = legend.find((row) => row.method === method)?.sample ?? [];
        return curve(
          Float64Array.of(...xs, ...sample.map(([at]) => at)),
          Float64Array.of(...ys, ...sample.map(([, at]) => at)),
          { ...style, ...linked(method) },
        );
      }),
      ...heads(over, exchange, (method) => now(walks[method])),
      dots(over, [[state.x, state.y]], { r: 7, color: 'var(--ink)', ring: true }),
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

const linked = (method: Method) => (method === 'ball' ? ({ q: 'm' } as const) : {});

/** Where each run is; of two that are in one place, one. */
const heads = (over: Axes, exchange: State['exchange'], at: (method: Method) => Place): Markish[] =>
  drawnAs(exchange)
    .filter(([method]) => exchange === 'same' || method !== 'ema')
    .map(([method]) =>
      dots(over, [at(method)], { r: 4.5, color: STYLE[method].color, ring: method === 'ema' }),
    );

/** What the lines are, in a corner that runs seldom reach: beside the paths names would cover them. */
function legendOf(exchange: State['exchange'], words: Words, over: Axes) {
  const { py, yAt, px, xAt, x, y, fontSize } = over;
  const named: readonly (readonly [Method, string])[] =
    exchange === 'exchanged'
      ? [
          ['ball', words['name.both']],
          ['plain', words['name.plain']],
        ]
      : (['ball', 'ema', 'plain'] as const).map((method) => [method, words[`name.${method}`]]);
  const [from, to] = [xAt(px(x[0]) + 10), xAt(px(x[0]) + 36)];
  return named.map(([method, text], i) => {
    const height = yAt(py(y[0]) - fontSize * 1.35 * (named.length - i - 0.4));
    return {
      method,
      text,
      at: [to, height] as const,
      color: STYLE[method].color,
      sample: [GAP, [from, height], [to, height]] satisfies Place[],
    };
  });
}

/** Below this a loss is drawn as if it were this: off the axis, so that a run that arrives leaves at the bottom. */
const LEAST = 1e-99;
const LOWEST = -16;

/** The losses as log10; NaN from where a run ran away. */
const logsOf = ({ losses }: Walk): Float64Array =>
  losses.map((loss) => (loss < Infinity ? Math.log10(Math.max(loss, LEAST)) : NaN));

/** The three losses against the step, and the step on show. The axis moves in fours, so that it stands still under most changes. */
export function losses({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { exchange } = state;
  const { walks, step, steps } = run;
  const logs = { plain: logsOf(walks.plain), ema: logsOf(walks.ema), ball: logsOf(walks.ball) };
  const over = lossAxes(Object.values(logs), steps, words, frame);
  const all = stepsOf(logs.ball, 0);
  return {
    axes: over,
    data: [
      cursor(step),
      ...drawnAs(exchange).map(([method, style]) =>
        curve(all, logs[method], { ...style, ...linked(method) }),
      ),
      ...heads(over, exchange, (method) => [step, logs[method][step] ?? NaN]),
      ...names(logs, words, over),
    ],
    tips: () =>
      tipsAlong(over, all, logs.ball, (t) => {
        const of = (['ball', 'ema', 'plain'] as const).map(
          (method) => `${words[`name.${method}`]}: ${short(walks[method].losses[t] ?? NaN)}`,
        );
        return [`t = ${t}`, ...of].join('\n');
      }),
  };
}

function lossAxes(logs: readonly Float64Array[], steps: number, words: Words, frame: Frame): Axes {
  const all = logs.flatMap((values) => [...values.filter(Number.isFinite)]);
  const low = Math.min(Math.max(Math.floor(Math.min(...all) / 4) * 4, LOWEST), -4);
  const high = Math.max(...all) > 4 ? 8 : 4;
  const every = high - low > 8 ? 4 : 2;
  const ticks = Array.from({ length: (high - low) / every + 1 }, (_, i) => low + i * every);
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 4), label: words['axis.step'] },
    { domain: [low, high], ticks, labels: ticks.map(power), label: words['axis.loss'] },
    { right: [words['name.plain'], words['name.ball'], words['name.ema']] },
  );
}

/** Names at the lines' ends; a line that leaves through the top is named there, with what that means. */
function names(logs: Readonly<Record<Method, Float64Array>>, words: Words, over: Axes): Markish[] {
  const high = over.y[1];
  const steps = over.x[1];
  const ends = (['plain', 'ema', 'ball'] as const).map((method) => ({
    name: words[`name.${method}`],
    color: STYLE[method].color,
    bold: method !== 'plain',
    out: logs[method].findIndex((y) => !(y <= high)),
    last: logs[method].at(-1) ?? NaN,
  }));
  return [
    ...endLabels(
      over,
      ends
        .filter(({ out }) => out < 0)
        .map(({ name, color, last }) => ({ text: name, color, at: [steps, last] as const })),
    ),
    ...ends
      .filter(({ out }) => out >= 0)
      .map(({ name, out, ...look }, i) =>
        label(over, [Math.min(out, steps * 0.7), high], `${name}: ${words.diverges}`, {
          ...look,
          dx: 8,
          dy: 10 + i * over.fontSize * 1.25,
        }),
      ),
  ];
}

/** Small, for the landing page: contours and two paths. */
export function thumbnail({ walks, kappa, problem, step }: Run): PlotOptions {
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [-HALF, HALF], axis: null },
    y: { domain: [-HALF / 2, HALF / 2], axis: null },
    marks: [
      path(contoursOf(problem.hessian, kappa), { color: 'var(--rule-strong)', width: 0.75 }),
      curve(...trail(walks.plain, step), STYLE.plain),
      curve(...trail(walks.ball, step), STYLE.ball),
    ],
  };
}
