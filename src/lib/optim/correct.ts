import type { Correction } from './correction.ts';
import type { Average } from './ema.ts';
import type { Transform } from './transform.ts';
import type { Vec } from './vec.ts';

/**
 * The state of a corrected average: how many steps it has taken, and what the next one starts from.
 *
 * @ko 보정한 평균의 상태입니다. 몇 스텝을 지났는지와 다음 스텝이 출발할 값을 담습니다.
 */
export interface Corrected {
  readonly t: number;
  readonly average: Vec;
}

/**
 * Divides a moving average by the correction's divisor, step by step.
 *
 * @param average - the moving average to correct, such as `ema(0.9)`.
 * @param correction - what to divide by, and what to keep; `SEPARATE` is Adam's.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 3.
 * @ko 지수 이동 평균을 스텝마다 보정의 분모로 나눕니다.
 */
export const correct = (average: Average, correction: Correction): Transform<Corrected> => ({
  init: (dim) => ({ t: 0, average: average.init(dim) }),
  step: (state, gradient) => {
    const t = state.t + 1;
    const { out } = average.step(state.average, gradient);
    const divisor = correction.divisor(average.decay, t);
    const corrected = out.map((a) => a / divisor);
    return { state: { t, average: correction.remember(out, corrected) }, out: corrected };
  },
});
