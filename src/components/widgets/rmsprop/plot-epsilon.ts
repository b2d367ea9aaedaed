import { axes, decades, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label, type LabelOptions } from '../../kit/figure/labels.ts';
import { cursor, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Epsilon, Run } from './model.ts';
import { DECADES, type State } from './params.ts';
import { EPSILON_PLACES, type EpsilonPlace } from '../../../lib/experiments/epsilon.ts';
import { log } from './plot-lines.ts';
import type { Words } from './strings.en.ts';

/** Powers of ten of the step that are drawn; below, a parameter stands still. */
const STEPS = [-8, 0.5] as const;
const SIZES = [DECADES.from, DECADES.to] as const;

const STYLE = {
  outside: { color: 'var(--c-separate)', dash: '', width: 2.5 },
  inside: { color: 'var(--o-rmsprop)', dash: '9 4', width: 2.5 },
  hat: { color: 'var(--c-multiply)', dash: '2 3', width: 2.5 },
} as const;

/** The step against the size of the gradient, ε in three places. */
export function places({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { sizes, curves, steps, g } = run.epsilon;
  const y = decades(STEPS, 5);
  const found = axes(
    frame,
    { ...decades(SIZES, frame.narrow ? 4 : 8), label: words['axis.g'] },
    {
      ...y,
      labels: y.ticks.map((tick, i) => (tick === 0 ? '1' : (y.labels?.[i] ?? ''))),
      label: words['axis.eps'],
      strong: [0],
    },
  );
  const x = sizes.map(log);
  return {
    axes: found,
    data: [
      cursor(log(g)),
      ...EPSILON_PLACES.map((place) => curve(x, curves[place].map(log), STYLE[place])),
      ...EPSILON_PLACES.map((place) =>
        dots(found, [[log(g), log(steps[place])]], { r: 5, color: STYLE[place].color }),
      ),
      ...EPSILON_PLACES.map((place) => nameOf(place, run.epsilon, found, words)),
    ],
    tips: () =>
      EPSILON_PLACES.flatMap((place) =>
        tipsAlong(found, x, curves[place].map(log), (i) => {
          const [size, step] = [sizes[i], curves[place][i]].map((value) => short(value ?? NaN));
          return `|g| = ${size}\n${words[`line.${place}`]}: ${step}`;
        }),
      ),
  };
}

/** Names beside their slopes stand each at a height of its own, so that they never meet. */
const HEIGHT = { outside: -1.6, inside: -5.2, hat: -2.8 } as const;

/** A curve's name beside its slope, or at the left edge where the slope lies outside the plot. */
function nameOf(
  place: EpsilonPlace,
  { knees, curves }: Epsilon,
  over: Axes,
  words: Words,
): Markish {
  const x = log(knees[place]) + HEIGHT[place];
  const named = (at: readonly [number, number], side: Partial<LabelOptions>) =>
    label(over, at, words[`line.${place}`], { color: STYLE[place].color, bold: true, ...side });
  if (place === 'outside' && x >= SIZES[0] + 2.2)
    return named([x, HEIGHT[place]], { dx: -12, dy: -8, anchor: 'end' });
  if (place !== 'outside' && x >= SIZES[0] + 0.5)
    return named([x, HEIGHT[place]], { dx: 12, dy: 8 });
  const edge = log(curves[place][0] ?? NaN);
  const row = place === 'hat' ? 1 : 0;
  return named([SIZES[0], edge], { dx: 8, dy: edge > -1 ? 18 + 18 * row : -16 + 34 * row });
}
