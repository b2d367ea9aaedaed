import { prepare, type TraceOptions } from './run.ts';
import { stepping } from './stepping.ts';

/**
 * Every step of a run, one column a quantity; index 0 is step 1.
 *
 * @ko 실행의 모든 스텝을 변수별 배열로 담은 기록입니다. 인덱스 0이 스텝 1입니다.
 */
export interface AdamTrace {
  /** The gradients. */
  readonly g: Float64Array;
  /** What the next step starts from: the average of the gradients as it is remembered. */
  readonly m: Float64Array;
  /** What the next step starts from: the average of the squares as it is remembered. */
  readonly v: Float64Array;
  /** The average of the gradients after correction. */
  readonly mHat: Float64Array;
  /** The average of the squares after correction. */
  readonly vHat: Float64Array;
  /** mHat / (√vHat + eps): the step before the learning rate. */
  readonly update: Float64Array;
}

/**
 * Runs Adam over a stream of gradients for one parameter and records every step.
 *
 * @param gradients - one finite number per step, at least one.
 * @param options - beta1, beta2 in [0, 1), eps ≥ 0, and which correction to use, by name.
 * @throws TypeError for a wrong type or an unknown correction; RangeError for a number out of range.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1.
 * @example
 * adamTrace([10, 10], { eps: 1e-3, correction: 'in-place' }).update.map((u) => Math.round(u * 1e8))
 * // Float64Array [99990001, 23531567]
 * @ko 파라미터 하나에 기울기를 차례로 넣어 Adam을 실행하고 모든 스텝을 기록합니다.
 */
export const adamTrace = (gradients: ArrayLike<number>, options: TraceOptions = {}): AdamTrace => {
  const run = prepare('adamTrace', gradients, options);
  const column = () => new Float64Array(gradients.length);
  const trace = {
    g: column(),
    m: column(),
    v: column(),
    mHat: column(),
    vHat: column(),
    update: column(),
  };
  for (const step of stepping(run)) {
    const i = step.t - 1;
    trace.g[i] = step.g;
    trace.m[i] = step.m;
    trace.v[i] = step.v;
    trace.mHat[i] = step.mHat;
    trace.vHat[i] = step.vHat;
    trace.update[i] = step.update;
  }
  return trace;
};
