import { axes, niceTicks } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import { cursorLayer, domainOf, lineLayers, nameLayers, overSteps, type Named } from './lines.ts';
import type { Nine } from './model.ts';
import type { RmspropStrings } from './strings.ts';

const rootsOf = ({ v }: Nine) => v.map(Math.sqrt);
const domain = (nine: Nine) => domainOf([...rootsOf(nine), ...nine.g.map(Math.abs)]);

const linesOf = (nine: Nine): Named[] => [
  { name: '√v', points: overSteps(rootsOf(nine), 1), color: 'var(--q-v)', width: 2.5, q: 'v' },
];

const frameOf = (nine: Nine, strings: RmspropStrings, frame: Frame) => {
  const steps = nine.g.length;
  return axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 5), label: strings['axis.step'] },
    { domain: domain(nine), ticks: niceTicks(domain(nine), 5), label: strings['axis.root'] },
    { right: ['|g|'] },
  );
};

/** The root of v over the sizes of the gradients it averages. */
export function options(nine: Nine, strings: RmspropStrings, frame: Frame): PlotOptions {
  const { base, marks, fontSize } = frameOf(nine, strings, frame);
  return { ...base, marks: [...marks, ...layerMarks(moving(nine, strings, frame), fontSize)] };
}

export function moving(nine: Nine, strings: RmspropStrings, frame: Frame): readonly Layer[] {
  const { py, fontSize } = frameOf(nine, strings, frame);
  const lines = linesOf(nine);
  const sizes = overSteps(nine.g.map(Math.abs), 1);
  const g = { name: '|g|', points: sizes, color: 'var(--q-g)', q: 'g' };
  return [
    cursorLayer(nine.t, domain(nine)),
    { kind: 'dots', points: sizes, r: 2.5, color: g.color, q: 'g' },
    ...lineLayers(lines, nine.t),
    ...nameLayers([...lines, g], py, fontSize * 1.25),
  ];
}

export const still = (nine: Nine): unknown => domain(nine);
