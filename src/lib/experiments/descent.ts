import { gradientAt } from '../objectives/gradient-at.ts';
import type { Quadratic } from '../objectives/quadratic.ts';
import { descend } from '../optim/descend.ts';
import { gradient } from '../optim/gradient.ts';
import type { Vec } from '../optim/vec.ts';
import { worstRate } from '../theory/convergence.ts';
import { optimalDescent } from '../theory/optimal.ts';
import { stabilityLimit } from '../theory/stability.ts';

/** What a step does along one eigenvector: walks in, arrives, jumps over and comes nearer, stays as far, goes away; or has nothing to do. */
export type Kind = 'walks' | 'arrives' | 'jumps' | 'cycles' | 'diverges' | 'idle';

/** One eigenvector of the Hessian, and what this learning rate does along it. */
export interface Direction {
  readonly lambda: number;
  readonly vector: Vec;
  /** How far the start lies along it. */
  readonly share: number;
  /** α·λ. */
  readonly product: number;
  /** What a step multiplies the distance along it by, 1 − α·λ; negative where it jumps over. */
  readonly factor: number;
  readonly kind: Kind;
}

/** A run of plain gradient descent in a bowl, and what theory says of it. */
export interface Descent {
  readonly bowl: Quadratic;
  /** One a parameter, the flattest first. */
  readonly directions: readonly Direction[];
  /** The start and the point after each step, as far as all of it is finite. */
  readonly points: readonly Vec[];
  /** The loss at each point. */
  readonly losses: readonly number[];
  /** The budget; more than there are points where the run leaves the floats. */
  readonly steps: number;
  /** The first step whose point or loss is past the largest float; null where there is none. */
  readonly overflowsAt: number | null;
  /** What a step multiplies the distance by in the long run: the slowest direction that the start has a share in. */
  readonly rate: number;
  /** From this learning rate on no run converges, 2/λmax. */
  readonly limit: number;
  /** The learning rate with the smallest rate, 2/(λmin + λmax). */
  readonly best: number;
}

const NEAR = 1e-9; // what rounding does to α·λ, with room

/** What a step does where α·λ is `product`, above 0, and the start is off the minimum. */
export function kindOf(product: number): Kind {
  if (Math.abs(product - 1) < NEAR) return 'arrives';
  if (Math.abs(product - 2) < NEAR) return 'cycles';
  if (product > 2) return 'diverges';
  return product < 1 ? 'walks' : 'jumps';
}

/** The eigenvectors of a bowl, the flattest first, and what a learning rate does along each. */
export const directionsOf = ({ eigenvalues, eigenvectors }: Quadratic, start: Vec, lr: number) =>
  eigenvalues.map((lambda, i): Direction => {
    const vector = eigenvectors[i] ?? [];
    const share = vector.reduce((sum, e, j) => sum + e * (start[j] ?? 0), 0);
    const product = lr * lambda;
    const kind = share === 0 ? 'idle' : kindOf(product);
    return { lambda, vector, share, product, factor: 1 - product, kind };
  });

/** Runs plain gradient descent in a bowl, from a start of as many numbers as the bowl has, for some steps. */
export function descendIn(bowl: Quadratic, start: Vec, lr: number, steps: number): Descent {
  const path = descend(gradient, { gradientAt: gradientAt(bowl), start, lr, steps });
  const all = path.map((point) => bowl.value(point));
  const lost = all.findIndex((loss) => !Number.isFinite(loss));
  const [points, losses] = lost < 0 ? [path, all] : [path.slice(0, lost), all.slice(0, lost)];
  const directions = directionsOf(bowl, start, lr);
  const active = directions.filter(({ kind }) => kind !== 'idle').map(({ lambda }) => lambda);
  const [min, max] = [Math.min(...bowl.eigenvalues), Math.max(...bowl.eigenvalues)];
  return {
    bowl,
    directions,
    points,
    losses,
    steps,
    overflowsAt: lost < 0 ? null : lost,
    rate: active.length > 0 ? worstRate(active, { lr }) : 0,
    limit: stabilityLimit(max),
    best: optimalDescent(min, max).lr,
  };
}
