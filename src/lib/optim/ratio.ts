import { checkEps } from './check.ts';
import type { Transform } from './transform.ts';
import { zip } from './vec.ts';

/**
 * top / (√bottom + eps), for one coordinate: ε outside the root, as in Algorithm 1 and in PyTorch.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1.
 */
export const quotient = (top: number, bottom: number, eps: number): number =>
  top / (Math.sqrt(bottom) + eps);

/** The state of a ratio: its two parts, side by side. */
export interface RatioState<T, B> {
  readonly top: T;
  readonly bottom: B;
}

/**
 * Steps both parts on the *same* gradient and returns top / (√bottom + eps).
 * The composition is parallel: RMSProp *of* momentum would be a different optimizer.
 *
 * @param top - which way to go; any transform.
 * @param bottom - how large gradients have been, squared; its results are never negative.
 * @param eps - keeps the denominator away from zero, ≥ 0.
 * @throws TypeError or RangeError when eps is not a finite number ≥ 0.
 */
export const ratio = <T, B>(
  top: Transform<T>,
  bottom: Transform<B>,
  eps: number,
): Transform<RatioState<T, B>> => {
  checkEps('ratio', eps);
  return {
    init: (dim) => ({ top: top.init(dim), bottom: bottom.init(dim) }),
    step: (state, gradient) => {
      const above = top.step(state.top, gradient);
      const below = bottom.step(state.bottom, gradient);
      return {
        state: { top: above.state, bottom: below.state },
        out: zip(above.out, below.out, (a, b) => quotient(a, b, eps)),
      };
    },
  };
};
