// Single modules, not the index: a widget takes these runs into a reader's browser.
import { descend } from '../optim/descend.ts';
import { gradient } from '../optim/gradient.ts';
import { rmsprop } from '../optim/optimizers.ts';
import type { Transform } from '../optim/transform.ts';
import type { Vec } from '../optim/vec.ts';
import { HINTON } from './settings.ts';

export { HINTON };

/**
 * The first `steps` gradients of the stream.
 *
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e, on why Rprop needs full batches.
 */
export const hintonGradients = (steps: number): Float64Array =>
  Float64Array.from({ length: steps }, (_, i) =>
    (i + 1) % HINTON.cycle === 0 ? HINTON.down : HINTON.up,
  );

/** Where a run went, its start included, and what stood behind each step. */
export interface Walk {
  /** The points, one more than there are steps. */
  readonly path: readonly Vec[];
  /** The gradient of each step, from step 1. */
  readonly g: readonly Vec[];
  /** The average of squared gradients that divided each step. */
  readonly v: readonly Vec[];
  /** What the learning rate was multiplied by: g / (√v + ε). */
  readonly update: readonly Vec[];
}

/** How far an optimizer walks and along which gradient: of a point, or of the step alone (from 1). */
interface Way {
  readonly gradientAt: (point: Vec, t: number) => Vec;
  readonly start: Vec;
  readonly lr: number;
  readonly steps: number;
}

/** RMSProp's run with everything it computed on the way. The decay is PyTorch's `alpha`. */
export function rmspropWalk(decay: number, eps: number, way: Way): Walk {
  const rule = rmsprop(decay, eps);
  const steps: { g: Vec; v: Vec; update: Vec }[] = [];
  const recorded: Transform<ReturnType<typeof rule.init>> = {
    init: rule.init,
    step: (state, g) => {
      const next = rule.step(state, g);
      steps.push({ g, v: next.state.bottom, update: next.out });
      return next;
    },
  };
  const path = descend(recorded, {
    ...way,
    gradientAt: (point) => way.gradientAt(point, steps.length + 1),
  });
  return {
    path,
    g: steps.map(({ g }) => g),
    v: steps.map(({ v }) => v),
    update: steps.map(({ update }) => update),
  };
}

/** RMSProp on a stream of gradients, from 0 and in units of the learning rate. */
export const rmspropOn = (gradients: ArrayLike<number>, decay: number, eps: number): Walk =>
  rmspropWalk(decay, eps, streamed(gradients));

/** Where plain descent stands on a stream of gradients, in units of the learning rate, the start 0 included. */
export const plainOn = (gradients: ArrayLike<number>): readonly Vec[] => {
  let t = 0;
  const { gradientAt, ...way } = streamed(gradients);
  return descend(gradient, { ...way, gradientAt: (point) => gradientAt(point, ++t) });
};

/** Steps of one learning rate along each gradient's sign: RMSProp that remembers nothing, g/√g². */
export const signsOn = (gradients: ArrayLike<number>): readonly Vec[] =>
  rmspropOn(gradients, 0, 0).path;

const streamed = (gradients: ArrayLike<number>): Way => ({
  gradientAt: (_, t) => [gradients[t - 1] ?? NaN],
  start: [0],
  lr: 1,
  steps: gradients.length,
});
