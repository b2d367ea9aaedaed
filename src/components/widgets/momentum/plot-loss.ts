/** Losses against the step: of the runs that a view speaks of. @module */
import { axes, niceTicks, type Axes, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { cursor, curve, stepsOf } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import type { Walk } from '../../../lib/experiments/momentum.ts';
import type { Method, Run } from './model.ts';
import type { State } from './params.ts';
import { headsOf, linked, nameEnds } from './plot-marks.ts';
import type { Words } from './strings.en.ts';
import { drawnAs, STYLE } from './style.ts';

/** Below this a loss is drawn as if it were this: off the axis, so that a run that arrives leaves at the bottom. */
const LEAST = 1e-99;
const LOWEST = -16;

/** The losses as log10; NaN from where a run ran away. */
const logsOf = ({ losses }: Walk): Float64Array =>
  losses.map((loss) => (loss < Infinity ? Math.log10(Math.max(loss, LEAST)) : NaN));

interface Options {
  readonly methods: readonly Method[];
  /** What the axis of losses spans, in powers of ten; what the runs need unless told. */
  readonly domain?: Domain;
}

/** Draws the losses of some runs, and the step on show. */
const lossesOf =
  ({ methods, domain }: Options) =>
  ({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture => {
    const { walks, step, steps } = run;
    const logs = new Map(methods.map((method) => [method, logsOf(walks[method])]));
    const of = (method: Method) => logs.get(method) ?? new Float64Array();
    const drawn = drawnAs(state.exchange).filter(([method]) => methods.includes(method));
    const heads = drawn.map(([method]) => method).filter((method) => !hidden(method, state));
    const span = domain ?? spanOf([...logs.values()]);
    const over = lossAxes(span, steps, methods.length > 1 ? methods : [], words, frame);
    const all = stepsOf(of('ball'), 0);
    return {
      axes: over,
      data: [
        cursor(step),
        ...drawn.map(([method, style]) => curve(all, of(method), { ...style, ...linked(method) })),
        ...headsOf(over, heads, (method) => [step, of(method)[step] ?? NaN]),
        ...nameEnds(
          over,
          methods.map((method) => ({
            name: methods.length > 1 ? words[`name.${method}`] : '',
            color: STYLE[method].color,
            values: of(method),
          })),
          words,
        ),
      ],
      tips: () =>
        tipsAlong(over, all, of('ball'), (t) => {
          const each = methods
            .toReversed()
            .map(
              (method) => `${words[`name.${method}`]}: ${short(walks[method].losses[t] ?? NaN)}`,
            );
          return [`t = ${t}`, ...each].join('\n');
        }),
    };
  };

/** The EMA form has no place of its own where it runs along the ball. */
const hidden = (method: Method, { exchange }: State): boolean =>
  method === 'ema' && exchange === 'exchanged';

/** Powers of ten around the losses; they move in fours, so that they stand still under most changes. */
function spanOf(logs: readonly Float64Array[]): Domain {
  const all = logs.flatMap((values) => [...values.filter(Number.isFinite)]);
  const low = Math.min(Math.max(Math.floor(Math.min(...all) / 4) * 4, LOWEST), -4);
  return [low, Math.max(...all) > 4 ? 8 : 4];
}

function lossAxes(
  [low, high]: Domain,
  steps: number,
  methods: readonly Method[],
  words: Words,
  frame: Frame,
): Axes {
  const every = high - low > 8 ? (frame.height < 200 && high - low > 16 ? 8 : 4) : 2;
  const ticks = Array.from(
    { length: Math.floor((high - low) / every) + 1 },
    (_, i) => low + i * every,
  );
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 4), label: words['axis.step'] },
    {
      domain: [low, high],
      ticks,
      labels: ticks.map(power),
      label: words[methods.length > 0 ? 'axis.loss' : 'axis.loss-ball'],
    },
    { right: methods.map((method) => words[`name.${method}`]) },
  );
}

/** Plain descent and the heavy ball, beside their paths. */
export const losses = lossesOf({ methods: ['plain', 'ball'] });
/** Both forms of momentum, and plain descent. */
export const forms = lossesOf({ methods: ['plain', 'ema', 'ball'] });
/** The heavy ball of the map's pair, on an axis that stands still while the pair moves. */
export const ballLoss = lossesOf({ methods: ['ball'], domain: [LOWEST, 4] });
