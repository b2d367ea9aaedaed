import { checkDecay } from './check.ts';
import type { Transform } from './transform.ts';
import { zip, type Vec } from './vec.ts';

/**
 * A moving average; its state is the average itself.
 *
 * @ko 지수 이동 평균입니다. 평균 자체가 상태입니다.
 */
export interface Average extends Transform<Vec> {
  /** The share of the average kept at each step, in [0, 1). */
  readonly decay: number;
}

/**
 * g² as g·g: one rounding, so that the digits equal NumPy's.
 *
 * @ko g²을 g·g로 계산합니다. 반올림이 한 번뿐이어서 NumPy와 끝자리까지 같습니다.
 */
export const square = (g: number): number => g * g;

/**
 * Exponential moving average, started at zero: a ← decay·a + (1 − decay)·of(g).
 * After t steps its weights sum to 1 − decayᵗ, not to 1: that is the bias Adam corrects.
 *
 * @param decay - share of the average that is kept, in [0, 1).
 * @param of - what is averaged: the gradient itself, or `square` of it.
 * @throws TypeError or RangeError when decay is not a number in [0, 1).
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1 and section 3, equation 1.
 * @example ema(0.9).step([0], [10]).out // [0.9999999999999998]
 * @ko 0에서 출발하는 지수 이동 평균입니다. t스텝 뒤의 가중치 합은 1이 아니라 1 − decayᵗ이고, Adam은 이 편향을 보정합니다.
 */
export const ema = (decay: number, of: (g: number) => number = (g) => g): Average => {
  checkDecay('ema', 'decay', decay);
  return {
    decay,
    init: (dim) => new Array<number>(dim).fill(0),
    step: (average, gradient) => {
      const out = zip(average, gradient, (a, g) => decay * a + (1 - decay) * of(g));
      return { state: out, out };
    },
  };
};
