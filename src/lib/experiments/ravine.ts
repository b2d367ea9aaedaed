import { gradientAt } from '../objectives/gradient-at.ts';
import { quadratic } from '../objectives/quadratic.ts';
import { descend } from '../optim/descend.ts';
import { gradient } from '../optim/gradient.ts';
import { quotient } from '../optim/ratio.ts';
import type { Vec } from '../optim/vec.ts';
import { optimalDescent } from '../theory/optimal.ts';
import { rmspropCycle } from '../theory/rmsprop-cycle.ts';
import { rmspropWalk } from './rmsprop.ts';

/** A quadratic ravine: RMSProp on it, and plain descent at its best learning rate. Index 0 of a path is the start. */
export interface RavineRuns {
  readonly steps: number;
  readonly lr: number;
  readonly kappa: number;
  /** A₀₀, A₀₁, A₁₁ of the Hessian. */
  readonly hessian: readonly [number, number, number];
  readonly path: readonly Vec[];
  /** A pair a step from step 1, like the step sizes lr / (√v + ε). */
  readonly v: readonly Vec[];
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

/** What the runs are told; the start along the ravine and across it, the turn in degrees. */
interface RavineSetting extends Readonly<
  Record<'beta' | 'eps' | 'lr' | 'kappa' | 'turn' | 'steps', number>
> {
  readonly start: Vec;
}

/** Runs RMSProp in a ravine of curvatures 1 and κ, turned, and plain descent beside it. */
export function runsInRavine(setting: RavineSetting): RavineRuns {
  const { beta, eps, lr, kappa, turn, steps } = setting;
  const bowl = quadratic({ curvature: [1, kappa], rotation: radians(turn) });
  const way = { gradientAt: gradientAt(bowl), start: turnedBy(setting.start, turn), steps };
  const { path, v } = rmspropWalk(beta, eps, { ...way, lr });
  const plainLr = optimalDescent(1, kappa).lr;
  const plain = descend(gradient, { ...way, lr: plainLr });
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  return {
    steps,
    lr,
    kappa,
    hessian: [a, b, c],
    path,
    v,
    sizes: v.map((each) => each.map((vi) => lr * quotient(1, vi, eps))),
    losses: path.map((point) => bowl.value(point)),
    plain,
    plainLr,
    plainLosses: plain.map((point) => bowl.value(point)),
    amplitudes: turn === 0 ? [1, kappa].map((lambda) => rmspropCycle(lr, eps, lambda)) : null,
  };
}
