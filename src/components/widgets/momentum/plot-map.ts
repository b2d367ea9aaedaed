import { axes, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { dots, path } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import { line, sketch, type Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { fasterThan, rateOf, type Pair } from '../../../lib/experiments/momentum-roots.ts';
import type { Theory } from '../../../lib/experiments/momentum.ts';
import type { Run } from './model.ts';
import { FURTHEST, params, type State } from './params.ts';
import { grip } from './plot-marks.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';

/** How many shades there are: neighbours differ by less than an eye can see. */
const SHADES = 128;
/** How many of them the bar beside the map shows. */
const STRIPES = 32;
/** The darkest, and the faintest, which shows where the ball converges at all. */
const [DARKEST, FAINTEST] = [0.72, 0.05];

/** How dark each of some shades is, over all fainter ones. */
const layers = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => {
    const shade = (at: number) => FAINTEST + ((DARKEST - FAINTEST) * at) / (count - 1);
    const under = i === 0 ? 0 : shade(i - 1);
    return (shade(i) - under) / (1 - under);
  });

/** The factor a step at which a shade begins: evenly from 1 down to the best there is. */
const rateOfShade = (i: number, { ball }: Theory): number => 1 - (1 - ball.rate) * (i / SHADES);

/** Shades as polygons that lie on one another, each on all fainter ones. */
const shades = (
  made: readonly unknown[],
  count: number,
  cornersOf: (i: number) => readonly Pair[],
  clip: 'frame' | null,
): Markish =>
  sketch(made, () => {
    const corners = layers(count).flatMap((opacity, i) =>
      cornersOf(i).map(([x, y]) => ({ x, y, i, opacity })),
    );
    return line(corners, {
      x: 'x',
      y: 'y',
      z: 'i',
      fill: 'var(--ink)',
      fillOpacity: { value: 'opacity', scale: null },
      stroke: 'none',
      clip,
      className: 'shades',
    });
  });

/** The factor a step over αλ and β, the line of stability, the optimum, and the pair that can be dragged. */
export function map({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { kappa, lrLambda, theory } = run;
  const { lr, beta } = state;
  const over = axes(
    frame,
    { domain: [0, FURTHEST], ticks: [0, 1, 2, 3, FURTHEST], label: words['axis.lr-lambda'] },
    {
      domain: [0, 1],
      ticks: frame.narrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1],
      label: words['axis.beta'],
    },
    { right: [`${short(theory.ball.rate)}00`] },
  );
  const at = Math.min(lrLambda, FURTHEST);
  const beyond = lrLambda > FURTHEST;
  const unmoved = lr === params.initial.lr && beta === params.initial.beta;
  const say = beyond ? `αλ = ${short(lrLambda)} →` : unmoved ? words['hint.drag'] : '';
  return {
    axes: over,
    ground: {
      follows: [kappa],
      marks: () => [
        shades(['rates', kappa], SHADES, (i) => fasterThan(kappa, rateOfShade(i, theory)), 'frame'),
        path(LIMIT, { color: 'var(--ink)', width: 2 }),
        ...key(theory, words, over, frame),
        ...names(theory, words, over, frame),
      ],
    },
    data: [
      ...grip(over, [at, beta], STYLE.ball.color),
      label(over, say === '' ? [NaN, NaN] : [at, beta], say, {
        color: 'var(--ink)',
        dx: beyond ? -16 : 16,
        anchor: beyond ? 'end' : 'start',
        hint: !beyond,
      }),
    ],
    tips: () => tipsOf(kappa, words),
  };
}

/** Where the heavy ball stops to converge: αλ = 2 + 2β. */
const LIMIT = [
  [2, 0],
  [4, 1],
] as const;

/** What the shades mean, right of the map. */
function key(theory: Theory, words: Words, over: Axes, { width }: Frame): Markish[] {
  const end = over.px(FURTHEST);
  const at = (by: number) => over.xAt(end + by);
  const [left, right] = [at(10), at(20)];
  const color = 'var(--ink-2)';
  return [
    shades(
      ['key', left, right],
      STRIPES,
      (i) => [
        [left, i / STRIPES],
        [right, i / STRIPES],
        [right, 1],
        [left, 1],
      ],
      null,
    ),
    label(over, [right, 1], short(theory.ball.rate), { color, dx: 4, dy: 5 }),
    label(over, [right, 0], '1', { color, dx: 4, dy: -4 }),
    label(over, [FURTHEST, 1], words['map.shade'], {
      color,
      dx: width - end - 2,
      dy: -16,
      anchor: 'end',
    }),
  ];
}

/** Names of the line, of what lies past it, and of the optimum. */
function names({ ball }: Theory, words: Words, over: Axes, { narrow }: Frame): Markish[] {
  const best = [(1 + Math.sqrt(ball.beta)) ** 2, ball.beta] as const;
  const ink = 'var(--ink)';
  return [
    label(over, [2 + 2 * 0.42, 0.42], narrow ? '2 + 2β' : 'αλ = 2 + 2β', {
      color: ink,
      dx: 10,
      bold: true,
    }),
    label(over, [3.3, 0.14], words.diverges, { color: 'var(--ink-2)', anchor: 'middle' }),
    dots(over, [best], { r: 5, color: ink, ring: true }),
    label(over, best, words['map.best'], {
      color: ink,
      dx: -14,
      dy: ball.beta < 0.08 ? -12 : 0,
      anchor: 'end',
      bold: true,
    }),
  ];
}

/** What a pair makes of the distance, in 20 columns and 10 rows. */
function tipsOf(kappa: number, words: Words): Tip[] {
  return Array.from({ length: 200 }, (_, i) => {
    const x = ((i % 20) + 0.5) * (FURTHEST / 20);
    const y = (Math.floor(i / 20) + 0.5) / 10;
    const rate = Math.max(rateOf(x / kappa, y), rateOf(x, y));
    return {
      x,
      y,
      title: `αλ = ${short(x)}, β = ${short(y)}\n${words['map.shade']} = ${short(rate)}`,
    };
  });
}
