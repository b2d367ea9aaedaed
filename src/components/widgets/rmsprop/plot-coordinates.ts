import { axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import { layerMarks, type Layer } from '../../figure/layers.ts';
import type { PlotOptions } from '../../figure/plot-kit.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import {
  cursorLayer,
  decadeTicks,
  lineLayers,
  nameLayers,
  overSteps,
  stepTicks,
  type Named,
} from './lines.ts';
import { squared } from './plot-contour.ts';
import type { Ravine } from './ravine.ts';
import type { RmspropStrings } from './strings.ts';

/** Distances below this are not drawn: a coordinate may come that near to the minimum by chance. */
const NEAREST = -12;
const SECOND = '7 4';

/** log10 of each coordinate's step size or distance, and the level they are compared with. */
function linesOf({ panel, sizes, path, plainLr, lr, plain }: Ravine, strings: RmspropStrings) {
  const values = panel === 'sizes' ? sizes : path;
  const from = panel === 'sizes' ? 1 : 0;
  const coordinate = (i: 0 | 1): Named => ({
    name: `θ${'₁₂'.charAt(i)}`,
    points: overSteps(
      values.map((point) => Math.log10(Math.abs(point[i] ?? NaN))),
      from,
    ),
    color: 'var(--o-rmsprop)',
    dash: i === 0 ? '' : SECOND,
    q: panel === 'sizes' ? 'v' : 'x',
  });
  const steps = plain.length - 1;
  const level = Math.log10(panel === 'sizes' ? plainLr : lr / 2);
  const flat: Named = {
    name: panel === 'sizes' ? strings['line.plain-short'] : 'α/2',
    points: [
      [from, level],
      [steps, level],
    ],
    color: panel === 'sizes' ? 'var(--o-sgd)' : 'var(--ink)',
    width: 1.25,
  };
  return { coordinates: [coordinate(0), coordinate(1)], flat };
}

function domainOf(ravine: Ravine): [number, number] {
  const { panel, sizes, path, plainLr, lr } = ravine;
  const logs = [...(panel === 'sizes' ? sizes : path).flat(), panel === 'sizes' ? plainLr : lr / 2]
    .map((value) => Math.log10(Math.abs(value)))
    .filter(Number.isFinite);
  const low = Math.max(
    logs.reduce((a, b) => Math.min(a, b), Infinity),
    NEAREST,
  );
  const high = logs.reduce((a, b) => Math.max(a, b), low);
  return [Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1)];
}

function frameOf(ravine: Ravine, strings: RmspropStrings, frame: Frame) {
  const domain = domainOf(ravine);
  const steps = ravine.plain.length - 1;
  const ticks = decadeTicks(domain, 7);
  const { coordinates, flat } = linesOf(ravine, strings);
  return axes(
    squared(frame),
    {
      domain: [ravine.panel === 'sizes' ? 1 : 0, steps],
      ticks: stepTicks(steps, 4),
      label: strings['axis.step'],
    },
    { domain, ticks, labels: ticks.map(power), label: strings[`axis.${ravine.panel}`] },
    { right: [...coordinates, flat].map(({ name }) => name) },
  );
}

/** Each coordinate's step size, or its distance from the minimum, against the step. */
export function options(ravine: Ravine, strings: RmspropStrings, frame: Frame): PlotOptions {
  const { base, marks, fontSize } = frameOf(ravine, strings, frame);
  return { ...base, marks: [...marks, ...layerMarks(moving(ravine, strings, frame), fontSize)] };
}

export function moving(ravine: Ravine, strings: RmspropStrings, frame: Frame): readonly Layer[] {
  const { py, fontSize } = frameOf(ravine, strings, frame);
  const { coordinates, flat } = linesOf(ravine, strings);
  return [
    cursorLayer(ravine.t, domainOf(ravine)),
    { kind: 'line', points: flat.points, color: flat.color, width: 1.25 },
    ...lineLayers(coordinates, ravine.t),
    ...nameLayers([...coordinates, flat], py, fontSize * 1.25),
  ];
}

export const still = (ravine: Ravine): unknown => [
  ravine.panel,
  ravine.plain.length,
  domainOf(ravine),
];
