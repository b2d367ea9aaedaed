import { ceiling, ems, type Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { bars, dots, path, stepsOf, type Place } from '../../kit/figure/marks.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Memory } from './model.ts';
import { PANELS } from './panels.ts';
import type { Words } from './strings.en.ts';

const M = 'var(--q-m)';
const START = 'var(--ink-2)';
/** Of a step; neighbours leave a gap. */
const WIDTH = 0.8;

/** How many steps before the first one are shown: zeros, as the start takes them to have been. */
export const zerosBefore = ({ steps }: Memory): number => Math.max(3, Math.round(steps / 5));

/** More growth than this would leave the raw bars too low to see. */
const GROWTH = 5;

/** What the panel's upper edge stands for: one axis with and without rescaling, so that the bars are seen to grow; a very young average has two. */
export function heaviestOf({ beta, share, rescaled }: Memory): number {
  const [raw, grown] = [1 - beta, (1 - beta) / share];
  return Math.min(ceiling((rescaled ? grown : Math.min(grown, GROWTH * raw)) * 1.08), 1);
}

const scaled = (weights: readonly number[], heaviest: number): Float64Array =>
  Float64Array.from(weights, (weight) => weight / heaviest);

/** The bars of the gradients and those of the zeros before them, in units of the panel. */
export function weightsOnly(run: Memory): Markish[] {
  const heights = scaled(run.weights, heaviestOf(run));
  return [bars(stepsOf(heights), heights, { width: WIDTH, color: M }), zeros(run)];
}

/** The bars, what they sum to, and the weight of the one looked at. */
export function weightMarks(run: Memory, words: Words, over: Axes, frame: Frame): Markish[] {
  const { raw, weights, k, t, rescaled } = run;
  const heights = scaled(weights, heaviestOf(run));
  const opacity = weights.map((_, i) => (i + 1 === k ? 1 : 0.5));
  return [
    bars(stepsOf(heights), heights, { width: WIDTH, color: M, opacity, q: 'm' }),
    zeros(run),
    // How high the bars were before they were rescaled.
    path(rescaled ? tops(scaled(raw, heaviestOf(run))) : [], { color: 'var(--page)', width: 1.5 }),
    chosenLabel(run, over),
    sum(run, words, over, frame),
    // A gradient that has not come yet has a place and no bar.
    dots(over, k > t ? [[k, 0]] : [], { r: 4, color: M, ring: true }),
  ];
}

/** Starting from 0 is having seen zeros for ever: their bars go on to the left, hollow, and sum to βᵗ. */
function zeros(run: Memory): Markish {
  const { beta, t, k, rescaled } = run;
  const heaviest = heaviestOf(run);
  const count = rescaled ? 0 : zerosBefore(run);
  const outline = Array.from({ length: count }, (_, i) => -i).flatMap((step): Place[] => {
    const height = ((1 - beta) * beta ** (t - step)) / heaviest;
    const [left, right] = [step - WIDTH / 2, step + WIDTH / 2];
    return [
      [left, 0],
      [left, height],
      [right, height],
      [right, 0],
      [NaN, NaN],
    ];
  });
  return path(outline, { color: START, width: k === 0 ? 2.5 : 1.25 });
}

const tops = (heights: Float64Array): Place[] =>
  Array.from(heights).flatMap((height, i): Place[] => [
    [i + 1 - WIDTH / 2, height],
    [i + 1 + WIDTH / 2, height],
    [NaN, NaN],
  ]);

/** The weight of the bar looked at, over it and over the bars beside it that it would cover; beside a bar that fills the panel. */
function chosenLabel(run: Memory, over: Axes): Markish {
  const { k, beta, t, rescaled, weights, chosen } = run;
  const { px, fontSize } = over;
  const heaviest = heaviestOf(run);
  const before = zerosBefore(run);
  const text = short(chosen);
  const first = rescaled ? 0 : ((1 - beta) * beta ** t) / heaviest;
  const reach = Math.ceil((ems(text) * fontSize) / 2 / (px(1) - px(0)));
  const near = weights.slice(Math.max(k - 1 - reach, 0), k + reach);
  const highest = near.reduce((a, b) => Math.max(a, b), chosen) / heaviest;
  const style = { color: k === 0 ? START : M, bold: true };
  if (k > 0 && chosen > 0.95 * heaviest)
    return label(over, [k - WIDTH / 2, 1], text, { ...style, dx: -4, dy: 8, anchor: 'end' });
  return label(over, k === 0 ? [0.5 - before / 2, first] : [k, highest], text, {
    ...style,
    dy: -10,
    anchor: 'middle',
  });
}

/** Whether the words over the bars have room for one thing only. */
export const isTight = ({ width }: Frame): boolean => width < 560;

/** What the weights sum to, over the bars: at the right of what they are, or in its place where there is room for one. */
function sum(run: Memory, words: Words, over: Axes, frame: Frame): Markish {
  const { share, zero, rescaled, steps } = run;
  const said = isTight(frame)
    ? words[rescaled ? 'panel.short-rescaled' : 'panel.short']
    : rescaled
      ? words['panel.rescaled']
      : words['panel.sum'] + words['panel.zero'];
  return label(
    over,
    [steps + 0.5, PANELS.averages],
    fill(said, { share: short(share), zero: short(zero) }),
    {
      color: rescaled ? M : 'var(--ink)',
      dy: frame.narrow ? 12 : 21,
      anchor: 'end',
      bold: rescaled,
    },
  );
}
