import { correct, type Corrected } from './correct.ts';
import { SEPARATE, type Correction } from './correction.ts';
import { DEFAULTS } from './defaults.ts';
import { ema, square, type Average } from './ema.ts';
import { gradient } from './gradient.ts';
import { ratio, type RatioState } from './ratio.ts';
import { ADAM_OPTIONS } from './run.ts';
import type { Transform } from './transform.ts';
import { refuseUnknown } from './unknown-options.ts';
import type { Vec } from './vec.ts';

/**
 * What Adam can be told; what is left out is as in `DEFAULTS`. Decays in [0, 1), eps ≥ 0.
 *
 * @ko Adam에 줄 수 있는 값입니다. β1과 β2는 0 이상 1 미만, ε은 0 이상입니다.
 */
export interface AdamOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly correction?: Correction;
}

/**
 * Momentum in its averaging form: step along the moving average of the gradients, by default Adam's.
 *
 * @see Polyak 1964, whose heavy ball is this times 1 / (1 − beta).
 * @ko 지수 이동 평균 방식의 모멘텀입니다. 기울기의 이동 평균을 따라 움직입니다.
 */
export const momentum = (beta = DEFAULTS.adam.beta1): Average => ema(beta);

/**
 * RMSProp: divide each gradient by the root of the moving average of its square.
 *
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e; defaults and ε as in PyTorch.
 * @ko RMSProp입니다. 기울기를 그 제곱의 이동 평균의 제곱근으로 나눕니다.
 */
export const rmsprop = (
  beta = DEFAULTS.rmsprop.alpha,
  eps = DEFAULTS.rmsprop.eps,
): Transform<RatioState<null, Vec>> => ratio(gradient, ema(beta, square), eps);

/**
 * Adam: momentum over the root of RMSProp's average, both corrected for their start at zero.
 *
 * @throws TypeError for an unknown option or a wrong type; RangeError for a number out of range.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1, without its learning rate.
 * @ko Adam입니다. 모멘텀을 RMSProp 평균의 제곱근으로 나누며, 둘 다 0에서 시작한 편향을 보정합니다.
 */
export const adam = (options: AdamOptions = {}): Transform<RatioState<Corrected, Corrected>> => {
  refuseUnknown('adam', options, ADAM_OPTIONS);
  const { beta1, beta2, eps } = DEFAULTS.adam;
  const { correction = SEPARATE } = options;
  return ratio(
    correct(ema(options.beta1 ?? beta1), correction), // momentum: which way
    correct(ema(options.beta2 ?? beta2, square), correction), // RMSProp: how large lately
    options.eps ?? eps,
  );
};
