import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** The state of a heavy ball: its buffer, or null before the first step. */
export type Buffer = Vec | null;

/**
 * PyTorch's momentum: buf ← momentum·buf + (1 − dampening)·g, the first buffer being the first gradient.
 *
 * @see pytorch/pytorch, torch/optim/sgd.py; Polyak 1964 for momentum, Sutskever et al. 2013 for `nesterov`.
 */
export const heavyBall = (
  momentum: number,
  dampening = 0,
  nesterov = false,
): Transform<Buffer> => ({
  init: () => null,
  step: (state, gradient) => {
    const buffer = state
      ? zip(state, gradient, (b, g) => momentum * b + (1 - dampening) * g)
      : gradient;
    const out = nesterov ? zip(buffer, gradient, (b, g) => g + momentum * b) : buffer;
    return { state: buffer, out };
  },
});
