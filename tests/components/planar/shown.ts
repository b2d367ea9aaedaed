import type { State } from '../../../src/components/widgets/planar/params.ts';
import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { network } from '../../../src/lib/train/network.ts';
import { planar, type Planar } from '../../../src/lib/train/planar.ts';
import { points, POINTS } from '../../../src/lib/train/points.ts';
import { SHAPE } from '../../../src/lib/train/shape.ts';
import { specOf, startOf } from '../../../src/lib/train/training.ts';
import type { Numbers } from '../shown.ts';

/** How many steps the scripts take. */
const STEPS = 100;

/** The look at that step. */
function lookAt(options: State): Planar | undefined {
  for (const so of planar(options)) if (so.t === STEPS) return so;
  return undefined;
}

/** The loss and the share right with all their digits: the looks of a page have six. */
function endOf(state: State): readonly [loss: number, right: number] {
  const net = network(SHAPE);
  const examples = points(state.set);
  const rows = { from: 0, count: POINTS, modulus: POINTS };
  const optimizer = createOptimizer(specOf(state));
  const { x, g } = optimizer.arrays(net.size);
  startOf(x, SHAPE, state.seed);
  while (optimizer.t < STEPS) {
    net.loss(x, examples, rows, g);
    optimizer.step(x, g);
  }
  return [net.loss(x, examples, rows, g), net.accuracy(x, examples, rows)];
}

export function shown(state: State, view: string): Numbers {
  const [loss, right] = endOf(state);
  return {
    loss,
    'share of the points right': right,
    ...(view === 'edge' && {
      'lr times the largest eigenvalue': lookAt(state)?.sharpness.at(-1) ?? NaN,
    }),
  };
}
