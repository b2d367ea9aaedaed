import { checkEps } from './check.ts';
import type { Transform } from './transform.ts';
import { zip } from './vec.ts';

/**
 * top / (√bottom + eps), for one coordinate: ε outside the root, as in Algorithm 1 and in PyTorch.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1.
 * @ko 좌표 하나의 top / (√bottom + eps)입니다. 알고리즘 1과 PyTorch처럼 ε은 제곱근 밖에 있습니다.
 */
export const quotient = (top: number, bottom: number, eps: number): number =>
  top / (Math.sqrt(bottom) + eps);

/** top / √(bottom + eps): ε inside the root, as in TensorFlow's and Keras' RMSProp and optax's `eps_root`. */
export const rooted = (top: number, bottom: number, eps: number): number =>
  top / Math.sqrt(bottom + eps);

/** top / (bottom + eps), without a root: Adamax. */
export const unrooted = (top: number, bottom: number, eps: number): number => top / (bottom + eps);

/**
 * The state of a ratio: its two parts, side by side.
 *
 * @ko 비율의 상태입니다. 분자와 분모의 상태를 나란히 담습니다.
 */
export interface RatioState<T, B> {
  readonly top: T;
  readonly bottom: B;
}

/**
 * Steps both parts on the *same* gradient and returns top / (√bottom + eps), or what `divide` makes of them.
 * The composition is parallel: RMSProp *of* momentum would be a different optimizer.
 *
 * @param top - which way to go; any transform.
 * @param bottom - how large gradients have been, squared; its results are never negative.
 * @param eps - keeps the denominator away from zero, ≥ 0.
 * @param divide - how the two meet in one coordinate; `quotient` unless told otherwise.
 * @throws TypeError or RangeError when eps is not a finite number ≥ 0.
 * @ko 분자와 분모를 같은 기울기로 한 스텝씩 옮기고 top / (√bottom + eps)를 돌려줍니다. 모멘텀을 다시 RMSProp에 넣는 것과는 다릅니다.
 */
export const ratio = <T, B>(
  top: Transform<T>,
  bottom: Transform<B>,
  eps: number,
  divide: (top: number, bottom: number, eps: number) => number = quotient,
): Transform<RatioState<T, B>> => {
  checkEps('ratio', eps);
  return {
    init: (dim) => ({ top: top.init(dim), bottom: bottom.init(dim) }),
    step: (state, gradient) => {
      const above = top.step(state.top, gradient);
      const below = bottom.step(state.bottom, gradient);
      return {
        state: { top: above.state, bottom: below.state },
        out: zip(above.out, below.out, (a, b) => divide(a, b, eps)),
      };
    },
  };
};
