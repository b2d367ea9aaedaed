import { axes, niceTicks, type Axes } from '../../figure/axes.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Layer } from '../../figure/layers.ts';
import type { Scene } from '../../figure/scene.ts';
import { cursorLayer, domainOf, lineLayers, nameLayers, overSteps, type Named } from './lines.ts';
import type { Nine } from './model.ts';
import type { RmspropStrings } from './strings.ts';

/** The root of v over the sizes of the gradients it averages. */
export function scene(nine: Nine, strings: RmspropStrings, frame: Frame): Scene {
  const roots = nine.v.map(Math.sqrt);
  const sizes = nine.g.map(Math.abs);
  const axes = axesOf(nine.g.length, domainOf([...roots, ...sizes]), strings, frame);
  const root: Named = {
    name: '√v',
    points: overSteps(roots, 1),
    color: 'var(--q-v)',
    width: 2.5,
    q: 'v',
  };
  const g: Named = { name: '|g|', points: overSteps(sizes, 1), color: 'var(--q-g)', q: 'g' };
  const layers: Layer[] = [
    cursorLayer(nine.t, axes.domains[1]),
    { kind: 'dots', points: g.points, r: 2.5, color: g.color, q: 'g' },
    ...lineLayers([root], nine.t),
    ...nameLayers([root, g], axes),
  ];
  return { axes, layers };
}

const axesOf = (
  steps: number,
  domain: readonly [number, number],
  strings: RmspropStrings,
  frame: Frame,
): Axes =>
  axes(
    frame,
    { domain: [0, steps], ticks: niceTicks([0, steps], 5), label: strings['axis.step'] },
    { domain, ticks: niceTicks(domain, 5), label: strings['axis.root'] },
    { right: ['|g|'] },
  );
