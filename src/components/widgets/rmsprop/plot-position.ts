import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks } from '../../figure/layers.ts';
import { ruleY, type PlotOptions } from '../../figure/plot-kit.ts';
import type { Scene } from '../../figure/scene.ts';
import { cursorLayer, domainOf, lineLayers, nameLayers, overSteps, type Named } from './lines.ts';
import type { Nine } from './model.ts';
import type { RmspropStrings } from './strings.ts';

const linesOf = (
  { plain, sign, rmsprop }: Nine,
  strings: Pick<RmspropStrings, 'line.plain' | 'line.sign' | 'line.rmsprop'>,
): Named[] => [
  { name: strings['line.plain'], points: overSteps(plain, 0), color: 'var(--o-sgd)', width: 1.5 },
  { name: strings['line.sign'], points: overSteps(sign, 0), color: 'var(--ink)', dash: '7 4' },
  {
    name: strings['line.rmsprop'],
    points: overSteps(rmsprop, 0),
    color: 'var(--o-rmsprop)',
    width: 2.5,
    q: 'v',
  },
];

const domain = ({ plain, sign, rmsprop }: Nine) => domainOf([...plain, ...sign, ...rmsprop]);

function axesOf(nine: Nine, lines: readonly Named[], strings: RmspropStrings, frame: Frame): Axes {
  const steps = nine.g.length;
  const y = domain(nine);
  return axes(
    frame,
    {
      domain: [0, steps],
      ticks: niceTicks([0, steps], frame.narrow ? 5 : 10),
      label: strings['axis.step'],
    },
    { domain: y, ticks: niceTicks(y, 6), label: strings['axis.position'] },
    { right: lines.map(({ name }) => name) },
  );
}

/** The three positions on Hinton's stream. */
export function scene(nine: Nine, strings: RmspropStrings, frame: Frame): Scene {
  const lines = linesOf(nine, strings);
  const axes = axesOf(nine, lines, strings, frame);
  const layers = [
    cursorLayer(nine.t, axes.domains[1]),
    ...lineLayers(lines, nine.t),
    ...nameLayers(lines, axes),
  ];
  return { axes, layers };
}

/** The lines alone, small. */
export function thumbnail(nine: Nine): PlotOptions {
  const words = { 'line.plain': '', 'line.sign': '', 'line.rmsprop': '' };
  return {
    width: 192,
    height: 96,
    margin: 4,
    x: { domain: [0, nine.g.length], axis: null },
    y: { domain: domain(nine), axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...layerMarks(
        linesOf(nine, words).map(({ points, color, dash = '', width = 2 }) => ({
          kind: 'line',
          points,
          color,
          dash,
          width,
        })),
        12,
      ),
    ],
  };
}
