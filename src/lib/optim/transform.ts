import type { Vec } from './vec.ts';

/**
 * What one step gives back: the state for the next step, and this step's result.
 *
 * @ko 한 스텝의 결과입니다. 다음 스텝에 넘길 상태와 이번 스텝의 값을 담습니다.
 */
export interface Step<S> {
  readonly state: S;
  readonly out: Vec;
}

/**
 * A pure, stateful map over gradients: (state, g) → (state', out).
 * The state is plain data, so it can be kept, compared and stepped again.
 *
 * @ko 상태와 기울기를 받아 새 상태와 결과를 내는 순수 함수의 쌍입니다. 상태는 일반 객체여서 저장하고 비교하고 다시 쓸 수 있습니다.
 */
export interface Transform<S> {
  /** The state before the first step, for `dim` coordinates. */
  init(dim: number): S;
  /** One step on one gradient. Changes neither argument. */
  step(state: S, gradient: Vec): Step<S>;
}
