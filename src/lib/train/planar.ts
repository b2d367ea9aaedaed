import { createOptimizer, type Optimizer } from '../optim/create-optimizer.ts';
import { normal } from '../streams/normal.ts';
import { network } from './network.ts';
import { points, POINTS, type PointSet } from './points.ts';
import { SHAPE } from './shape.ts';
import { sharpnessOf } from './sharpness.ts';
import { six } from './six.ts';
import { specOf, startOf } from './training.ts';

/** How many steps a run on show takes, and how many lie between two looks at it. */
export const PLANAR_STEPS = 2000;
export const LOOK_EVERY = 20;

export const PLANAR_RULES = ['sgd', 'momentum', 'rmsprop', 'adam'] as const;
export type PlanarRule = (typeof PLANAR_RULES)[number];

/** What a run in the plane is told. */
export interface PlanarOptions {
  readonly set: PointSet;
  readonly rule: PlanarRule;
  readonly lr: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly seed: number;
}

/** What a network has learned of a set of points, so far: a look at the start, and one every twenty steps. */
export interface Planar {
  t: number;
  /** The loss over all points. */
  readonly loss: number[];
  /** The share of the points on their own side. */
  readonly accuracy: number[];
  /** α·λmax of the Hessian, each coordinate divided by what its step is divided by: from the second look on, since before the first step nothing is known of that. */
  readonly sharpness: number[];
  /** All parameters; null where a page does not carry them. */
  readonly parameters: (readonly number[] | null)[];
}

const EPS = 1e-8;

/** What the step of each coordinate is divided by. */
function scaleOf(optimizer: Optimizer, { rule, beta2 }: PlanarOptions, size: number): Float64Array {
  const ones = new Float64Array(size).fill(1);
  if (rule === 'sgd' || rule === 'momentum') return ones;
  const { t, averages } = optimizer.state();
  const share = rule === 'adam' ? 1 - beta2 ** t : 1;
  return ones.map((_, i) => Math.sqrt((averages['v']?.[i] ?? NaN) / share) + EPS);
}

/** Trains a network on all points at every step; yields what it has so far, twenty steps at a time. */
export function* planar(options: PlanarOptions): Generator<Planar> {
  const { set, seed, lr } = options;
  const net = network(SHAPE);
  const examples = points(set);
  const rows = { from: 0, count: POINTS, modulus: POINTS };
  const optimizer = createOptimizer(specOf(options));
  const { x, g } = optimizer.arrays(net.size);
  startOf(x, SHAPE, seed);
  const sharpness = sharpnessOf(
    (at, gradient) => net.loss(at, examples, rows, gradient),
    normal(net.size, seed),
  );
  const so: Planar = { t: 0, loss: [], accuracy: [], sharpness: [], parameters: [] };
  for (;;) {
    const loss = net.loss(x, examples, rows, g);
    if (optimizer.t % LOOK_EVERY === 0) {
      so.t = optimizer.t;
      so.loss.push(six(loss));
      so.accuracy.push(six(net.accuracy(x, examples, rows)));
      if (optimizer.t > 0)
        so.sharpness.push(six(lr * sharpness(x, scaleOf(optimizer, options, net.size))));
      so.parameters.push(Array.from(x, six));
      yield so;
    }
    if (optimizer.t === PLANAR_STEPS) return;
    optimizer.step(x, g);
  }
}
