import { axes, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
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

/** Each coordinate's step size, or its distance from the minimum, against the step. */
export function scene(ravine: Ravine, strings: RmspropStrings, frame: Frame): Scene {
  const { coordinates, flat } = linesOf(ravine, strings);
  const lines = [...coordinates, flat];
  const axes = axesOf(ravine, lines, strings, frame);
  const layers: Layer[] = [
    cursorLayer(ravine.t, axes.domains[1]),
    { kind: 'line', points: flat.points, color: flat.color, width: 1.25 },
    ...lineLayers(coordinates, ravine.t),
    ...nameLayers(lines, axes),
  ];
  return { axes, layers };
}

function axesOf(
  ravine: Ravine,
  lines: readonly Named[],
  strings: RmspropStrings,
  frame: Frame,
): Axes {
  const domain = domainOf(ravine);
  const steps = ravine.plain.length - 1;
  const ticks = decadeTicks(domain, 7);
  return axes(
    squared(frame),
    {
      domain: [ravine.panel === 'sizes' ? 1 : 0, steps],
      ticks: stepTicks(steps, 4),
      label: strings['axis.step'],
    },
    { domain, ticks, labels: ticks.map(power), label: strings[`axis.${ravine.panel}`] },
    { right: lines.map(({ name }) => name) },
  );
}
