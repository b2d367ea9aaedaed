import { axes, ems, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { bars, dots, label, path, type Place } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import { contour, sketch, type Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { coarseMap, type MapGrid } from '../../../lib/maps/momentum-map.ts';
import type { Theory } from '../../../lib/experiments/momentum.ts';
import type { Run } from './model.ts';
import { LOG_LR, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';

/** How dark each band is: the further the loss has come down, the darker. */
const SHADES = [0.06, 0.15, 0.24, 0.33, 0.42, 0.51, 0.6, 0.69];
/** Each band lies on all lighter ones; these opacities add up to the shades. */
const LAYERS = SHADES.map((shade, i) => {
  const under = SHADES[i - 1] ?? 0;
  return (shade - under) / (1 - under);
});

/** The decades of loss at which each band begins: a fiftieth of the steps apart, so that a band stands for the same speed whatever the number of steps. */
export const thresholdsOf = (steps: number): number[] => SHADES.map((_, i) => (i * steps) / 50);

/** Widest label of the bar of shades. */
const ROOM = ['10⁻¹²⁰'];

/** The shades, the lines of theory over them, the optimum, and the pairs of the three runs. */
export function map(
  { state, run }: Shown<State, Run>,
  words: Words,
  frame: Frame,
  computed: MapGrid | null,
): Picture {
  const { kappa, rotation, x, y, steps, lr, beta, exchange } = state;
  const { walks, theory } = run;
  const powers = [-3, -2, -1, 0];
  const over = axes(
    frame,
    { domain: LOG_LR, ticks: powers, labels: powers.map(power), label: words['axis.lr'] },
    { domain: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], label: words['axis.beta'] },
    { right: ROOM },
  );
  const grid = () => computed ?? coarseMap(run.problem);
  const { color } = STYLE.ball;
  const ball: Place = [Math.log10(lr), beta];
  const plain: Place = [Math.log10(lr), 0];
  const others: Place[] = exchange === 'exchanged' ? [[Math.log10(walks.ema.lr), beta]] : [];
  return {
    axes: over,
    ground: {
      follows: [computed, kappa, steps, ...(computed ? [] : [rotation, x, y])],
      marks: () => [
        bands(grid(), run.steps),
        ...limits(theory),
        ...bar(run.steps, words, over, frame),
        ...names(theory, words, over),
        dots(over, [[Math.log10(theory.ball.lr), theory.ball.beta]], {
          r: 5,
          color: 'var(--ink)',
          ring: true,
        }),
      ],
    },
    data: [
      plainName(plain, words, over),
      dots(over, [plain], { r: 5, color: STYLE.plain.color }),
      ...others.flatMap((ema) => [
        path([ball, ema], { color, width: 1.5, dash: '2 3' }),
        dots(over, [ema], { r: 5, color, ring: true }),
      ]),
      dots(over, [ball], { r: 8, color }),
    ],
    tips: () => tipsOf(grid(), words),
  };
}

/** What has grown stays blank: there is no band below 0. */
const bands = ({ values, columns, rows }: MapGrid, steps: number): Markish => {
  const thresholds = thresholdsOf(steps);
  return sketch(['bands', values, steps], () =>
    contour(values, {
      x: null, // the grid as it is
      y: null,
      x1: LOG_LR[0],
      x2: LOG_LR[1],
      y1: 0,
      y2: 1,
      width: columns,
      height: rows,
      value: (decades: number) => decades,
      thresholds,
      fill: 'var(--ink)',
      fillOpacity: ({ value }: { readonly value: number }) => LAYERS[thresholds.indexOf(value)],
      stroke: 'none',
      className: 'bands',
    }),
  );
};

/** The limits of both forms, each as a line from β = 0 to 1. */
const BETAS = Array.from({ length: 101 }, (_, i) => Math.min(i / 100, 0.9999));
const lineOf = (limit: (beta: number) => number): Place[] =>
  BETAS.map((beta): Place => [Math.log10(limit(beta)), beta]);

const limits = ({ ballLimit, emaLimit }: Theory): Markish[] => [
  path(lineOf(emaLimit), { color: STYLE.ball.color, dash: STYLE.ema.dash, width: 1.5 }),
  path(lineOf(ballLimit), { color: 'var(--ink)', width: 2 }),
];

/** The bar of shades right of the map, with the losses its bands begin at. */
function bar(steps: number, words: Words, over: Axes, { width }: Frame): Markish[] {
  const end = over.px(LOG_LR[1]);
  const at = (by: number) => over.xAt(end + by);
  const thresholds = thresholdsOf(steps);
  const height = (band: number) => 1 - band / thresholds.length;
  return [
    ...LAYERS.map((opacity, band) =>
      bars([at(14)], [height(band)], { width: at(12) - at(0), color: 'var(--ink)', opacity }),
    ),
    ...thresholds.flatMap((decades, band) =>
      band % 2 === 0
        ? label(over, [at(24), height(band)], band === 0 ? '1' : power(-decades), {
            color: 'var(--ink-2)',
            dy: band === 0 ? 4 : 0,
          })
        : [],
    ),
    label(over, [LOG_LR[1], 1], words['map.shade'], {
      color: 'var(--ink-2)',
      dx: width - end - 2,
      dy: -16,
      anchor: 'end',
    }),
  ];
}

/** A name beside a place, on the side that has room for it. */
const put = (
  over: Axes,
  place: Place,
  text: string,
  color: string,
  side: 'before' | 'after',
  { dy = 0, gap = 10 } = {},
): Markish =>
  label(over, place, text, {
    color,
    dx: side === 'after' ? gap : -gap,
    dy,
    anchor: side === 'after' ? 'start' : 'end',
    bold: true,
  });

const roomFor = ({ px, x, fontSize }: Axes, [at]: Place, text: string) => {
  const width = ems(text) * fontSize + 12;
  return { before: px(at) - width > px(x[0]), after: px(at) + width < px(x[1]) };
};

/** Names of the lines, the blank and the optimum, each where it finds room. */
function names({ ball: best, ballLimit, emaLimit }: Theory, words: Words, over: Axes): Markish[] {
  const { py, fontSize } = over;
  const optimum: Place = [Math.log10(best.lr), best.beta];
  const on = (limit: (beta: number) => number, beta: number): Place => [
    Math.log10(limit(beta)),
    beta,
  ];
  // Rows that the optimum's own label leaves free.
  const free = (betas: readonly number[]): readonly number[] =>
    betas.filter((beta) => Math.abs(py(beta) - py(best.beta)) > fontSize * 1.4);
  const { diverges, 'map.best': optimumName, 'name.ball': ball, 'name.ema': ema } = words;
  const blank = on(ballLimit, free([0.2, 0.34])[0] ?? 0.34);
  const ballAt = on(ballLimit, free([0.4, 0.55])[0] ?? 0.55);
  const emaAt = free([0.5, 0.42, 0.32])
    .map((beta) => on(emaLimit, beta))
    .find((place) => roomFor(over, place, ema).after);
  const room = (place: Place, text: string) => roomFor(over, place, text);
  return [
    ...(room(ballAt, ball).before ? [put(over, ballAt, ball, 'var(--ink)', 'before')] : []),
    ...(room(blank, `${diverges}  `).after
      ? [put(over, blank, diverges, 'var(--ink-2)', 'after', { gap: 28 })]
      : []),
    ...(emaAt ? [put(over, emaAt, ema, STYLE.ema.color, 'after')] : []),
    put(
      over,
      optimum,
      optimumName,
      'var(--ink)',
      room(optimum, optimumName).after ? 'after' : 'before',
    ),
  ];
}

function plainName(plain: Place, words: Words, over: Axes): Markish {
  const text = words['name.plain'];
  const side = roomFor(over, plain, text).before ? 'before' : 'after';
  return put(over, plain, text, STYLE.plain.color, side, { dy: -1.25 * over.fontSize });
}

/** What a point of the map stands for, in 20 columns and 10 rows; nothing where there is nothing to lose. */
function tipsOf({ values, columns, rows }: MapGrid, words: Words): Tip[] {
  const [low, high] = LOG_LR;
  return Array.from({ length: 200 }, (_, i) => {
    const column = Math.floor(((i % 20) + 0.5) * (columns / 20));
    const row = Math.floor((Math.floor(i / 20) + 0.5) * (rows / 10));
    const x = low + ((column + 0.5) / columns) * (high - low);
    const y = (row + 0.5) / rows;
    const share = 10 ** -(values[row * columns + column] ?? NaN);
    const lost = share < 1e100 ? short(share, 2) : words['caption.far'];
    const title = `α = ${short(10 ** x)}, β = ${short(y)}\n${words['map.shade']} = ${lost}`;
    return { x, y, title, share };
  }).filter(({ share }) => !Number.isNaN(share));
}
