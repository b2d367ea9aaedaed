import { axes, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer, Place as Point } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { DECADES, PLACES, type Epsilon, type Place } from './epsilon.ts';
import { decadeTicks } from './lines.ts';
import type { RmspropStrings } from './strings.ts';

/** Powers of ten of the step that are drawn; below, a parameter stands still. */
const STEPS = [-8, 0.5] as const;

const STYLE: Readonly<Record<Place, { color: string; dash: string; width: number }>> = {
  outside: { color: 'var(--c-separate)', dash: '', width: 2.5 },
  inside: { color: 'var(--o-rmsprop)', dash: '9 4', width: 2.5 },
  hat: { color: 'var(--c-multiply)', dash: '2 3', width: 2.5 },
};

function axesOf(strings: RmspropStrings, frame: Frame): Axes {
  const x = [DECADES.from, DECADES.to] as const;
  const xTicks = decadeTicks(x, frame.narrow ? 4 : 8);
  const yTicks = decadeTicks(STEPS, 5);
  return axes(
    frame,
    { domain: x, ticks: xTicks, labels: xTicks.map(power), label: strings['axis.g'] },
    {
      domain: STEPS,
      ticks: yTicks,
      labels: yTicks.map((tick) => (tick === 0 ? '1' : power(tick))),
      label: strings['axis.eps'],
      strong: [0],
    },
  );
}

/** The step against the size of the gradient, ε in three places. */
export function scene(shown: Epsilon, strings: RmspropStrings, frame: Frame): Scene {
  const { sizes, curves, steps, g } = shown;
  const x = Math.log10(g);
  const points = (place: Place): Point[] =>
    sizes.map((size, i) => [Math.log10(size), log(curves[place][i])]);
  const layers: Layer[] = [
    {
      kind: 'line',
      points: [
        [x, STEPS[0]],
        [x, STEPS[1]],
      ],
      color: 'var(--ink-2)',
      width: 1,
      dash: '2 3',
    },
    ...PLACES.map((place): Layer => ({ kind: 'line', points: points(place), ...STYLE[place] })),
    ...PLACES.map((place): Layer => ({
      kind: 'dots',
      points: [[x, log(steps[place])]],
      r: 5,
      color: STYLE[place].color,
    })),
    ...PLACES.map((place) => nameOf(place, shown, strings)),
  ];
  return { axes: axesOf(strings, frame), layers };
}

const log = (value: number | undefined): number => {
  const found = Math.log10(value ?? NaN);
  return Number.isFinite(found) ? found : NaN;
};

/** A curve's name beside its slope, or at the left edge where the slope lies outside the plot. */
function nameOf(place: Place, { knees, curves }: Epsilon, strings: RmspropStrings): Layer {
  // Each at a height of its own, so that names never meet.
  const height = { outside: -1.6, inside: -5.2, hat: -2.8 }[place];
  const x = Math.log10(knees[place]) + height;
  const style = { color: STYLE[place].color, text: strings[`line.${place}`], bold: true } as const;
  if (x >= DECADES.from + 0.5) {
    const left = place === 'outside';
    const side = left
      ? ({ dx: -12, dy: -8, anchor: 'end' } as const)
      : ({ dx: 12, dy: 8, anchor: 'start' } as const);
    if (!left || x >= DECADES.from + 2.2)
      return { kind: 'text', at: [x, height], ...side, ...style };
  }
  const edge = log(curves[place][0]);
  const below = edge > -1;
  const row = place === 'hat' ? 1 : 0;
  return {
    kind: 'text',
    at: [DECADES.from, edge],
    dx: 8,
    dy: below ? 18 + 18 * row : -16 + 34 * row,
    ...style,
  };
}
