import { checkDecay, checkEps } from './check.ts';
import { checkGradients } from './check-gradients.ts';
import type { Correction } from './correction.ts';
import { DEFAULTS } from './defaults.ts';
import { ema, square, type Average } from './ema.ts';
import { refuseOther, refuseUnknown } from './unknown-options.ts';
import { CORRECTIONS, CORRECTION_NAMES, type CorrectionName } from './variants.ts';

/**
 * What a trace can be told. Decays in [0, 1), eps ≥ 0; the defaults are the paper's.
 *
 * @ko 기록을 만들 때 줄 수 있는 옵션입니다. 감쇠율은 [0, 1) 안에 있고 eps는 0 이상이며, 기본값은 논문과 같습니다.
 */
export interface TraceOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly correction?: CorrectionName;
}

/** The names of these options. */
export const ADAM_OPTIONS = ['beta1', 'beta2', 'eps', 'correction'];

/** Adam's parts, made from checked options. */
export interface Run {
  readonly gradients: ArrayLike<number>;
  readonly m: Average;
  readonly v: Average;
  readonly eps: number;
  readonly correction: Correction;
}

/**
 * Fills in the defaults and checks everything, in the name of the function that was called.
 *
 * @throws TypeError for a wrong type, an unknown option or an unknown correction; RangeError for a number out of range.
 */
export const prepare = (
  where: string,
  gradients: ArrayLike<number>,
  options: TraceOptions,
): Run => {
  refuseUnknown(where, options, ADAM_OPTIONS);
  const {
    beta1 = DEFAULTS.adam.beta1,
    beta2 = DEFAULTS.adam.beta2,
    eps = DEFAULTS.adam.eps,
    correction = 'separate',
  } = options;
  checkGradients(where, gradients);
  checkDecay(where, 'beta1', beta1);
  checkDecay(where, 'beta2', beta2);
  checkEps(where, eps);
  refuseOther(where, 'correction', correction, CORRECTION_NAMES);
  return {
    gradients,
    m: ema(beta1),
    v: ema(beta2, square),
    eps,
    correction: CORRECTIONS[correction],
  };
};
