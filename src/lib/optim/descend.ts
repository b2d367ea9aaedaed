import type { Transform } from './transform.ts';
import { zip, type Vec } from './vec.ts';

/**
 * One run: where from, along which gradient, how far per step, how many steps.
 *
 * @ko 실행 한 번의 설정입니다. 기울기, 시작점, 학습률, 스텝 수와 가중치 감쇠를 담습니다.
 */
export interface Descent {
  readonly gradientAt: (point: Vec) => Vec;
  readonly start: Vec;
  /** The learning rate, or the one of each step, from 1. It lives here and nowhere else. */
  readonly lr: number | ((t: number) => number);
  /** Added to each gradient as l2·x. Default 0. */
  readonly l2?: number;
  /** Subtracted from the point as lr·decay·x before the step: AdamW's weight decay. Default 0. */
  readonly decay?: number;
  /** The share of the point that is left at each step, from 1, where it is not 1 − lr·decay. */
  readonly shrinkAt?: (t: number) => number;
  readonly steps: number;
}

/**
 * Walks downhill: x ← x − lr·decay·x − lr·out, where `out` is what the optimizer makes of the gradient at x plus l2·x.
 *
 * @returns the path, start included: steps + 1 points.
 * @example descend(gradient, { gradientAt: (x) => x, start: [1], lr: 0.5, steps: 2 }) // [[1], [0.5], [0.25]]
 * @ko 옵티마이저의 출력을 따라 내려가며, 시작점을 포함한 궤적 전체를 돌려줍니다.
 */
export const descend = <S>(
  optimizer: Transform<S>,
  { gradientAt, start, lr, steps, l2 = 0, decay = 0, shrinkAt }: Descent,
): readonly Vec[] => {
  const path = [start];
  let point = start;
  let state = optimizer.init(start.length);
  for (let t = 1; t <= steps; t++) {
    const gradient = gradientAt(point);
    const next = optimizer.step(
      state,
      l2 === 0 ? gradient : zip(gradient, point, (g, x) => g + l2 * x),
    );
    state = next.state;
    const rate = typeof lr === 'number' ? lr : lr(t);
    const shrink = shrinkAt ? shrinkAt(t) : 1 - rate * decay;
    point = zip(point, next.out, (x, out) => shrink * x - rate * out);
    path.push(point);
  }
  return path;
};
