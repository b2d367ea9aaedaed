import type { Vec } from '../optim/vec.ts';
import type { Objective } from './objective.ts';

/**
 * An objective's gradient as `descend` takes it: from a point to a new vector.
 *
 * @throws what the objective's `gradient` throws, when it is called.
 * @example gradientAt(saddle)([1, 2]) // [2, -4]
 * @ko 손실 함수의 기울기를 `descend`가 받는 형태, 즉 점을 받아 새 벡터를 내는 함수로 바꿉니다.
 */
export const gradientAt =
  (objective: Objective): ((point: Vec) => Vec) =>
  (point) =>
    Array.from(objective.gradient(point, new Float64Array(objective.dim)));
