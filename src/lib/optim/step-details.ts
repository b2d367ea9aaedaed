import { checkNumber } from './check.ts';
import type { Average } from './ema.ts';
import { prepare, type TraceOptions } from './run.ts';
import { stepping, type TraceStep } from './stepping.ts';
import { at } from './vec.ts';

/**
 * One step in slow motion: every number of the loop body. `m` and `v` are what the next step starts from.
 *
 * @ko 한 스텝을 슬로 모션처럼 보여 주는, 반복문의 모든 값입니다. `m`과 `v`는 다음 스텝이 출발할 값입니다.
 */
export interface StepDetails extends TraceStep {
  /** The averages before any correction. */
  readonly mAverage: number;
  readonly vAverage: number;
  /** What the correction divides them by; 1 where it leaves them alone. */
  readonly mDivisor: number;
  readonly vDivisor: number;
}

/**
 * Every number of step `t` of the run that `adamTrace` records.
 *
 * @param t - the step, a whole number from 1 to gradients.length.
 * @throws TypeError for a wrong type or an unknown correction; RangeError for a number out of range.
 * @example adamStepDetails([10, 10], { correction: 'in-place' }, 2).mBefore // 10
 * @ko `adamTrace`가 기록하는 실행에서 t번째 스텝의 모든 값을 돌려줍니다.
 */
export const adamStepDetails = (
  gradients: ArrayLike<number>,
  options: TraceOptions,
  t: number,
): StepDetails => {
  const run = prepare('adamStepDetails', gradients, options);
  checkNumber('adamStepDetails', 't', t);
  for (const step of stepping(run)) {
    if (step.t !== t) continue;
    const averaged = (average: Average, before: number) =>
      at(average.step([before], [step.g]).out, 0);
    return {
      ...step,
      mAverage: averaged(run.m, step.mBefore),
      vAverage: averaged(run.v, step.vBefore),
      mDivisor: run.correction.divisor(run.m.decay, t),
      vDivisor: run.correction.divisor(run.v.decay, t),
    };
  }
  throw new RangeError(
    `adamStepDetails: t must be a whole number from 1 to ${gradients.length}, got ${t}. The run has no other step.`,
  );
};
