import { prepare, type TraceOptions } from '../optim/run.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';
import { at } from '../optim/vec.ts';
import { logAverage } from './log-average.ts';
import { addLogs } from './logs.ts';

/**
 * What `logTrace` can be told: decays in [0, 1), eps ≥ 0. The correction is always the in-place one.
 *
 * @ko `logTrace`의 설정입니다. 보정 방식은 언제나 덮어쓰기입니다.
 */
export type LogTraceOptions = Omit<TraceOptions, 'correction'>;

/**
 * Every step of a run in natural logarithms, one column a quantity; index 0 is step 1, and −∞ stands for ln 0.
 *
 * @ko 한 실행의 모든 스텝을 자연로그로 적은 기록입니다. 0의 로그는 −∞입니다.
 */
export interface LogTrace {
  /** ln |m|, the stored and corrected average of the gradients. */
  readonly logM: Float64Array;
  /** The sign of m, and of the update: −1, 0 or 1. */
  readonly signM: Float64Array;
  /** ln v, the stored and corrected average of the squares. */
  readonly logV: Float64Array;
  /** ln |update|, the update being m / (√v + eps); NaN where that is 0/0. */
  readonly logUpdate: Float64Array;
}

/**
 * The in-place bug followed past the range of every float: the loop that stores the corrected averages back, run in
 * logarithms. Where floats hold infinity, and the update is 0 for ever, this shows what arithmetic without limits would
 * do: on a constant gradient of 10 with the paper's decays v climbs to 10^707 and comes back, and after 1.6
 * million steps the update is half of what it should be again.
 *
 * Each step adds a small logarithm to a large one, and the sum keeps what rounding takes from it. Beside arithmetic
 * of 60 digits the logarithms are right within 1e-13 of themselves, or 1e-13 where they are below 1, over two million
 * steps, so that even a value near 10^707 is right within 1e-12 of itself. Where m changes its sign, the error is
 * relative to the two numbers that cancel, as it is with floats.
 *
 * @param gradients - one finite number per step, at least one; millions are fine.
 * @param options - beta1, beta2 in [0, 1), eps ≥ 0.
 * @throws TypeError for a wrong type or an unknown option, a `correction` too; RangeError for a number out of range.
 * @see `inPlaceLog`, the same in closed form for a constant gradient.
 * @example logTrace([10, 10], { eps: 1e-3 }).signM // Float64Array [1, 1]
 * @ko 덮어쓰기 버그를 로그로 계산하여, 오버플로가 일어나는 지점 너머까지 따라갑니다. m, v, 업데이트의 자연로그와 m의 부호를 기록합니다.
 */
export const logTrace = (gradients: ArrayLike<number>, options: LogTraceOptions = {}): LogTrace => {
  refuseUnknown('logTrace', options, ['beta1', 'beta2', 'eps']);
  const run = prepare('logTrace', gradients, { ...options, correction: 'in-place' });
  const m = logAverage(run.m.decay);
  const v = logAverage(run.v.decay);
  const logEps = Math.log(run.eps);
  const column = () => new Float64Array(gradients.length);
  const trace = { logM: column(), signM: column(), logV: column(), logUpdate: column() };
  for (let i = 0; i < gradients.length; i++) {
    const g = at(gradients, i);
    const log = Math.log(Math.abs(g));
    m.step(log, Math.sign(g));
    v.step(2 * log, 1);
    trace.logM[i] = m.log();
    trace.signM[i] = m.sign();
    trace.logV[i] = v.log();
    trace.logUpdate[i] = m.log() - addLogs(v.log() / 2, logEps);
  }
  return trace;
};
