import { correct, type Corrected } from './correct.ts';
import { SEPARATE, type Correction } from './correction.ts';
import { ema, square, type Average } from './ema.ts';
import { gradient } from './gradient.ts';
import { ratio, type RatioState } from './ratio.ts';
import type { Transform } from './transform.ts';
import type { Vec } from './vec.ts';

/** What Adam can be told. Decays in [0, 1), eps ≥ 0. */
export interface AdamOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
  readonly correction?: Correction;
}

/**
 * Momentum in its averaging form: step along the moving average of the gradients.
 *
 * @see Polyak 1964, whose heavy ball is this times 1 / (1 − beta).
 */
export const momentum = (beta = 0.9): Average => ema(beta);

/**
 * RMSProp: divide each gradient by the root of the moving average of its square.
 *
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e; defaults and ε as in PyTorch.
 */
export const rmsprop = (beta = 0.99, eps = 1e-8): Transform<RatioState<null, Vec>> =>
  ratio(gradient, ema(beta, square), eps);

/**
 * Adam: momentum over the root of RMSProp's average, both corrected for their start at zero.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1, without its learning rate.
 */
export const adam = ({
  beta1 = 0.9,
  beta2 = 0.999,
  eps = 1e-8,
  correction = SEPARATE,
}: AdamOptions = {}): Transform<RatioState<Corrected, Corrected>> =>
  ratio(
    correct(ema(beta1), correction), // momentum: which way
    correct(ema(beta2, square), correction), // RMSProp: how large lately
    eps,
  );
