import { rmspropWalk, type Walk } from '../../../lib/experiments/rmsprop.ts';
import { gradientAt } from '../../../lib/objectives/gradient-at.ts';
import { quadratic } from '../../../lib/objectives/quadratic.ts';
import { descend } from '../../../lib/optim/descend.ts';
import { gradient } from '../../../lib/optim/gradient.ts';
import { quotient } from '../../../lib/optim/ratio.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { optimalDescent } from '../../../lib/theory/optimal.ts';
import { rmspropCycle } from '../../../lib/theory/rmsprop-cycle.ts';
import type { Panel, RmspropState } from './state.ts';

/** The part of a state that changes where the ravine's runs go. */
export type RavineSetting = Pick<
  RmspropState,
  'beta' | 'eps' | 'lr' | 'kappa' | 'turn' | 'along' | 'across' | 'steps'
>;

/** A quadratic ravine: RMSProp on it, and plain descent at its best learning rate. Index 0 of a path is the start. */
export interface Ravine {
  readonly view: 'ravine';
  readonly t: number;
  readonly panel: Panel;
  readonly lr: number;
  readonly kappa: number;
  readonly turned: boolean;
  /** A₀₀, A₀₁, A₁₁ of the Hessian. */
  readonly hessian: readonly [number, number, number];
  readonly path: Walk['path'];
  readonly g: Walk['g'];
  readonly v: Walk['v'];
  /** lr / (√v + ε), a pair a step from step 1. */
  readonly sizes: readonly Vec[];
  readonly losses: readonly number[];
  readonly plain: readonly Vec[];
  readonly plainLr: number;
  readonly plainLosses: readonly number[];
  /** Where each coordinate ends, ± this; null where the ravine is turned and no coordinate ends alone. */
  readonly amplitudes: Vec | null;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** From the ravine's own directions to the plane's, or back. */
export function turnedBy([x = NaN, y = NaN]: Vec, degrees: number): [number, number] {
  if (degrees === 0) return [x, y];
  const [c, s] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [x * c - y * s, x * s + y * c];
}

/** Everything of the ravine but what of it is looked at. */
export function ravineOf(setting: RavineSetting): Omit<Ravine, 't' | 'panel'> {
  const { beta, eps, lr, kappa, turn, along, across, steps } = setting;
  const bowl = quadratic({ curvature: [1, kappa], rotation: radians(turn) });
  const slope = gradientAt(bowl);
  const start = turnedBy([along, across], turn);
  const walk = rmspropWalk(beta, eps, { gradientAt: slope, start, lr, steps });
  const plainLr = optimalDescent(1, kappa).lr;
  const plain = descend(gradient, { gradientAt: slope, start, lr: plainLr, steps });
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  return {
    view: 'ravine',
    lr,
    kappa,
    turned: turn !== 0,
    hessian: [a, b, c],
    path: walk.path,
    g: walk.g,
    v: walk.v,
    sizes: walk.v.map((v) => v.map((vi) => lr * quotient(1, vi, eps))),
    losses: walk.path.map((point) => bowl.value(point)),
    plain,
    plainLr,
    plainLosses: plain.map((point) => bowl.value(point)),
    amplitudes: turn === 0 ? [1, kappa].map((lambda) => rmspropCycle(lr, eps, lambda)) : null,
  };
}
