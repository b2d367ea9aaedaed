import { correct } from '../correct.ts';
import type { Correction } from '../correction.ts';
import type { Settled } from '../defaults.ts';
import { ema, square } from '../ema.ts';
import { quotient, ratio, rooted } from '../ratio.ts';
import type { Transform } from '../transform.ts';
import { correctionOf } from '../variants.ts';
import { largest } from './largest.ts';
import { scaled } from './scaled.ts';

type AdamLike = Settled<'adam' | 'adamw'>;

/** What divides in AMSGrad, and in Adam, by where its maximum is taken. */
const corrected = ({ beta2, amsgrad }: AdamLike, correction: Correction): Transform<unknown> => {
  const v = ema(beta2, square);
  if (amsgrad === 'v-hat') return largest(correct(v, correction));
  if (amsgrad !== false) return scaled(largest(v), (t) => 1 / correction.divisor(beta2, t));
  return correct(v, correction);
};

/** Adam and AdamW, wherever ε stands, however corrected and whatever is kept of v; `adam()` is the plain case. */
export const adamOf = (spec: AdamLike): Transform<unknown> => {
  const { beta1, beta2, eps, epsilon, amsgrad } = spec;
  const correction = correctionOf(spec);
  if (epsilon === 'hat') {
    const v = ema(beta2, square);
    const bottom = amsgrad === false ? v : largest(v);
    const uncorrected = ratio<unknown, unknown>(ema(beta1), bottom, eps);
    return scaled(
      uncorrected,
      (t) => Math.sqrt(correction.divisor(beta2, t)) / correction.divisor(beta1, t),
    );
  }
  return ratio<unknown, unknown>(
    correct(ema(beta1), correction),
    corrected(spec, correction),
    eps,
    epsilon === 'inside' ? rooted : quotient,
  );
};
