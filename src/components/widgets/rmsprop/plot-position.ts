import { axes, niceTicks } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import { ruleY, type PlotOptions } from '../../figure/plot-kit.ts';
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

const frameOf = (nine: Nine, strings: RmspropStrings, frame: Frame) => {
  const steps = nine.g.length;
  return axes(
    frame,
    {
      domain: [0, steps],
      ticks: niceTicks([0, steps], frame.narrow ? 5 : 10),
      label: strings['axis.step'],
    },
    { domain: domain(nine), ticks: niceTicks(domain(nine), 6), label: strings['axis.position'] },
    { right: linesOf(nine, strings).map(({ name }) => name) },
  );
};

/** The three positions on Hinton's stream. */
export function options(nine: Nine, strings: RmspropStrings, frame: Frame): PlotOptions {
  const { base, marks, fontSize } = frameOf(nine, strings, frame);
  return { ...base, marks: [...marks, ...layerMarks(moving(nine, strings, frame), fontSize)] };
}

export function moving(nine: Nine, strings: RmspropStrings, frame: Frame): readonly Layer[] {
  const { py, fontSize } = frameOf(nine, strings, frame);
  const lines = linesOf(nine, strings);
  return [
    cursorLayer(nine.t, domain(nine)),
    ...lineLayers(lines, nine.t),
    ...nameLayers(lines, py, fontSize * 1.25),
  ];
}

export const still = (nine: Nine): unknown => domain(nine);

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
