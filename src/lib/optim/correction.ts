import type { Vec } from './vec.ts';

/**
 * How an average is corrected. Every wrong version differs from the right one in one property or two.
 *
 * @ko 평균을 어떻게 보정할지 정합니다. 잘못된 보정은 각각 올바른 보정과 속성 한두 개가 다릅니다.
 */
export interface Correction {
  /** Divides the average at step t ≥ 1. */
  readonly divisor: (decay: number, t: number) => number;
  /** What the next step starts from. */
  readonly remember: (average: Vec, corrected: Vec) => Vec;
}

/**
 * Adam as published: divide by 1 − decayᵗ, and keep the corrected value apart from the average.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1 and section 3.
 * @ko 논문대로의 Adam입니다. 1 − decayᵗ으로 나누고, 보정한 값은 평균과 따로 둡니다.
 */
export const SEPARATE: Correction = {
  divisor: (decay, t) => 1 - decay ** t,
  remember: (average) => average,
};
