import { axes, niceTicks } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import { ruleX, ruleY, text, type Markish, type PlotOptions } from '../../figure/plot-kit.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { averageLayers } from './plot-averages.ts';
import { weightLayers } from './plot-weights.ts';
import { heightOf, PANELS, type Picture } from './picture.ts';
import type { MemoryStrings } from './strings.ts';

/** The averages above and the weights below, one over the other: taller than a figure with one plot. */
const taller = (frame: Frame): Frame => ({ ...frame, height: frame.narrow ? 470 : 540 });

const xDomain = ({ memory, before }: Picture): [number, number] => [
  0.5 - before,
  memory.steps + 0.5,
];

/** Steps from the first on; before it there are none. */
function stepTicks(steps: number, count: number): number[] {
  const ticks = niceTicks([1, steps], count).filter((tick) => Number.isInteger(tick) && tick > 1);
  return [1, ...ticks.filter((tick) => tick > steps / (2 * count))];
}

function axesOf(picture: Picture, strings: MemoryStrings, frame: Frame) {
  const { domain, heaviest, memory } = picture;
  const averages = niceTicks(domain, 4);
  const weights = [0, heaviest / 2, heaviest];
  const x = {
    domain: xDomain(picture),
    ticks: stepTicks(memory.steps, frame.narrow ? 4 : 8),
    label: strings['axis.step'],
  };
  const y = {
    domain: [0, PANELS.top] as const,
    ticks: [
      ...weights.map((w) => w / heaviest),
      ...averages.map((value) => heightOf(value, domain)),
    ],
    labels: [...weights, ...averages].map(formatTick),
    label: strings['axis.average'],
  };
  return axes(taller(frame), x, y, { right: ['m̂'] });
}

/** Plot's options for the widget's figure. */
export function options(picture: Picture, strings: MemoryStrings, frame: Frame): PlotOptions {
  const { base, marks, fontSize } = axesOf(picture, strings, frame);
  const panels = [
    [0, PANELS.weights],
    [PANELS.averages, PANELS.top],
  ] as const;
  const start: Markish[] = [
    ruleY([0, heightOf(0, picture.domain)], { stroke: 'var(--rule-strong)' }),
    ...panels.map(([y1, y2]) =>
      ruleX([0.5], { y1, y2, stroke: 'var(--rule-strong)', strokeDasharray: '1 4' }),
    ),
  ];
  return {
    ...base,
    marks: [
      ...marks,
      ...start,
      ...layerMarks(moving(picture, strings, frame), fontSize),
      ...titleOf(picture, strings, fontSize),
    ],
  };
}

/** What a step, a choice or the rescaling changes. */
export const moving = (
  picture: Picture,
  strings: MemoryStrings,
  frame: Frame,
): readonly Layer[] => [
  cursor(picture),
  ...weightLayers(picture, strings, frame),
  ...averageLayers(picture),
];

/** What the axes follow from. */
export const still = ({ memory, domain, heaviest }: Picture): unknown => [
  memory.steps,
  memory.rescaled,
  domain,
  heaviest,
];

/** The step looked at, through both panels. */
const cursor = ({ memory: { t } }: Picture): Layer => ({
  kind: 'line',
  points: [
    [t, 0],
    [t, PANELS.top],
  ],
  color: 'var(--ink-2)',
  width: 1,
  dash: '2 3',
});

/** What the lower panel shows, over it. */
const titleOf = (
  { memory, before }: Picture,
  strings: MemoryStrings,
  fontSize: number,
): Markish[] => [
  text([strings[memory.rescaled ? 'panel.weights-rescaled' : 'panel.weights']], {
    x: [0.5 - before],
    y: [PANELS.averages],
    dy: fontSize * 1.5,
    textAnchor: 'start',
    fontSize,
    fill: 'var(--ink-2)',
  }),
];

/** The bars alone, small, the newest as high as there is room. */
export function thumbnail(picture: Picture): PlotOptions {
  const bars = weightLayers(picture, null, null);
  const newest = picture.memory.weights.at(-1) ?? picture.heaviest;
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: xDomain(picture), axis: null },
    y: { domain: [0, newest / picture.heaviest], axis: null },
    marks: [ruleY([0], { stroke: 'var(--rule-strong)' }), ...layerMarks(bars, 12)],
  };
}
