import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import { ruleY, type PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
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

function axesOf(picture: Picture, strings: MemoryStrings, frame: Frame): Axes {
  const { domain, heaviest, memory } = picture;
  const averages = niceTicks(domain, 4);
  const weights = [0, heaviest / 2, heaviest];
  const x = {
    domain: xDomain(picture),
    ticks: stepTicks(memory.steps, frame.narrow ? 4 : 8),
    label: strings['axis.step'],
  };
  const y = {
    domain: [0, PANELS.cursor] as const,
    ticks: [
      ...weights.map((w) => w / heaviest),
      ...averages.map((value) => heightOf(value, domain)),
    ],
    labels: [...weights, ...averages].map(formatTick),
    label: strings['axis.average'],
    strong: [0, heightOf(0, domain)],
  };
  return axes(taller(frame), x, y, { right: ['m̂'] });
}

/** Both panels, their beginnings and titles, and the step looked at through them. */
export function scene(picture: Picture, strings: MemoryStrings, frame: Frame): Scene {
  const axes = axesOf(picture, strings, frame);
  const layers = [
    ...starts(),
    cursor(picture),
    ...weightLayers(picture, strings, frame),
    ...averageLayers(picture),
    title(picture, strings, axes.fontSize),
  ];
  return { axes, layers };
}

/** Where the first step begins, in each panel. */
const starts = (): Layer[] =>
  [
    [0, PANELS.weights],
    [PANELS.averages, PANELS.top],
  ].map(([low = 0, high = 0]) => ({
    kind: 'line',
    points: [
      [0.5, low],
      [0.5, high],
    ],
    color: 'var(--rule-strong)',
    width: 1,
    dash: '1 4',
  }));

/** The step looked at, through both panels. */
const cursor = ({ memory: { t } }: Picture): Layer => ({
  kind: 'line',
  points: [
    [t, 0],
    [t, PANELS.cursor],
  ],
  color: 'var(--ink-2)',
  width: 1,
  dash: '2 3',
});

/** What the lower panel shows, over it. */
const title = ({ memory, before }: Picture, strings: MemoryStrings, fontSize: number): Layer => ({
  kind: 'text',
  at: [0.5 - before, PANELS.averages],
  text: strings[memory.rescaled ? 'panel.weights-rescaled' : 'panel.weights'],
  color: 'var(--ink-2)',
  dy: fontSize * 1.5,
});

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
