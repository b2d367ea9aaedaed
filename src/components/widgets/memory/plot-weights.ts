import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { PANELS, type Picture, type Place } from './picture.ts';
import type { MemoryStrings } from './strings.ts';
import { short } from './short.ts';

const M = 'var(--q-m)';
const START = 'var(--ink-2)';
/** Half a bar; neighbours leave a gap. */
const HALF = 0.4;

/** The bars of the gradients, those of the zeros before them, and what they sum to. Without words for a thumbnail. */
export function weightLayers(
  picture: Picture,
  strings: MemoryStrings | null,
  frame: Frame | null,
): Layer[] {
  const { memory, heaviest } = picture;
  const { weights, k, t, rescaled } = memory;
  const bar = (step: number, weight: number) => ({
    x1: step - HALF,
    x2: step + HALF,
    y1: 0,
    y2: weight / heaviest,
    color: M,
    opacity: strings === null || step === k ? 1 : 0.5,
  });
  return [
    { kind: 'rects', rects: weights.map((weight, i) => bar(i + 1, weight)), q: 'm' },
    { kind: 'line', points: zeros(picture), color: START, width: k === 0 ? 2.5 : 1.25 },
    // How high the bars were before they were rescaled.
    {
      kind: 'line',
      points: rescaled ? tops(memory.raw, heaviest) : [],
      color: 'var(--page)',
      width: 1.5,
    },
    ...(strings && frame ? [label(picture), ...sums(picture, strings, frame)] : []),
    ...(k > t && strings ? [later(k)] : []),
  ];
}

/** Starting from 0 is having seen zeros for ever: their bars go on to the left, hollow, and sum to βᵗ. */
function zeros({ memory, before, heaviest }: Picture): Place[] {
  const { beta, t, rescaled } = memory;
  if (rescaled) return [];
  return Array.from({ length: before }, (_, i) => -i).flatMap((step): Place[] => {
    const height = ((1 - beta) * beta ** (t - step)) / heaviest;
    return [
      [step - HALF, 0],
      [step - HALF, height],
      [step + HALF, height],
      [step + HALF, 0],
      [NaN, NaN],
    ];
  });
}

const tops = (weights: readonly number[], heaviest: number): Place[] =>
  weights.flatMap((weight, i): Place[] => [
    [i + 1 - HALF, weight / heaviest],
    [i + 1 + HALF, weight / heaviest],
    [NaN, NaN],
  ]);

/** A gradient that has not come yet has a place and no bar. */
const later = (k: number): Layer => ({
  kind: 'dots',
  points: [[k, 0]],
  r: 4,
  color: M,
  ring: true,
});

/** The weight of the bar looked at, over it and over the bars beside it that it would cover. */
function label({ memory, chosen, heaviest, before }: Picture): Layer {
  const { k, beta, t, rescaled, weights, steps } = memory;
  const first = rescaled ? 0 : ((1 - beta) * beta ** t) / heaviest;
  const reach = Math.ceil((steps + before) / 20);
  const near = weights.slice(Math.max(k - 1 - reach, 0), k + reach);
  return {
    kind: 'text',
    at:
      k === 0
        ? [0.5 - before / 2, first]
        : [k, near.reduce((a, b) => Math.max(a, b), chosen) / heaviest],
    text: short(chosen),
    color: k === 0 ? START : M,
    dy: -10,
    anchor: 'middle',
    bold: true,
  };
}

/** What the weights sum to, at the right over the bars: in a second line where the first is full. */
function sums({ memory }: Picture, strings: MemoryStrings, frame: Frame): Layer[] {
  const { share, zero, rescaled, steps } = memory;
  const row = frame.narrow ? 37 : 21;
  const at = [steps + 0.5, PANELS.averages] as const;
  const place = { kind: 'text', at, dy: row, anchor: 'end' } as const;
  const words = { share: short(share), zero: short(zero) };
  if (rescaled)
    return [{ ...place, text: fill(strings['panel.rescaled'], words), color: M, bold: true }];
  return [
    {
      ...place,
      text: fill(strings['panel.sum'], words) + fill(strings['panel.zero'], words),
      color: 'var(--ink)',
    },
  ];
}
