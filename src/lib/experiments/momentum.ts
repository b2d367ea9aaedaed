// Single modules without their checks, not the index: a widget takes these runs into a reader's browser.
import { straightBowl, turnedBowl, type Bowl } from '../objectives/bowls.ts';
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { plain } from '../optim/kernels/plain.ts';
import { sgd } from '../optim/kernels/sgd.ts';
import type { SgdSpec } from '../optim/specs.ts';
import { LOST } from './settings.ts';
import { rateOf } from './momentum-roots.ts';
import { optimalDescent, optimalHeavyBall, type OptimalSettings } from '../theory/optimal.ts';

/** One method's run; index t of an array is step t, 0 the start. */
export interface Walk {
  readonly lr: number;
  /** Where it was; NaN from where it ran away. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The loss there; Infinity from where it ran away. */
  readonly losses: Float64Array;
  /** By what factor the distance shrinks a step in the long run; 1 or more where it diverges. */
  readonly rate: number;
}

/** What theory says of a bowl: the best settings. */
export interface Theory {
  readonly plain: OptimalSettings;
  readonly ball: OptimalSettings;
}

/** The theory of a bowl with curvatures 1 and κ. */
export const theoryOf = (kappa: number): Theory => ({
  plain: optimalDescent(1, kappa),
  ball: optimalHeavyBall(1, kappa),
});

/** A bowl with curvatures 1 and κ, its lowest place at 0, its axes turned anticlockwise (radians). */
export interface Ravine extends Bowl {
  readonly kappa: number;
}
export function ravineOf(kappa: number, rotation: number): Ravine {
  const [curvature, minimum] = [
    [1, kappa],
    [0, 0],
  ];
  const bowl =
    rotation === 0 ? straightBowl(curvature, minimum) : turnedBowl(curvature, minimum, rotation);
  return { kappa, ...bowl };
}

/** Walks down a bowl of two parameters by plain descent or by momentum in one of its forms. */
export function walkOf(
  bowl: Ravine,
  spec: Pick<SgdSpec, 'form' | 'momentum'> & { readonly lr: number },
  [x0, y0]: readonly [number, number],
  steps: number,
): Walk {
  const { lr, momentum: beta = 0 } = spec;
  // The kernel alone: a page that shows momentum need not fetch every optimizer there is.
  const kernel = plain(sgd({ ...DEFAULTS.sgd, ...spec }), NO_DECAY, 2);
  const rate = Float64Array.of(lr);
  const point = Float64Array.of(x0, y0);
  const gradient = new Float64Array(2);
  const x = new Float64Array(steps + 1).fill(NaN);
  const y = new Float64Array(steps + 1).fill(NaN);
  const losses = new Float64Array(steps + 1).fill(Infinity);
  for (let t = 0; t <= steps; t++) {
    if (t > 0) {
      bowl.gradient(point, gradient);
      kernel.step(point, gradient, rate, t);
    }
    const [px = NaN, py = NaN] = point;
    [x[t], y[t]] = [px, py];
    losses[t] = bowl.value(point);
    if (!(Math.abs(px) + Math.abs(py) < LOST)) break;
  }
  const ballLr = spec.form === 'ema' ? (1 - beta) * lr : lr;
  const rates = [1, bowl.kappa].map((lambda) => rateOf(ballLr * lambda, beta));
  return { lr, x, y, losses, rate: Math.max(...rates) };
}
