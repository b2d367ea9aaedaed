import { correct } from '../correct.ts';
import { SEPARATE } from '../correction.ts';
import type { Settled } from '../defaults.ts';
import { ema, square } from '../ema.ts';
import { quotient, ratio, rooted } from '../ratio.ts';
import type { Transform } from '../transform.ts';
import { largest } from './largest.ts';
import { scaled } from './scaled.ts';

/** What divides in AMSGrad, and in Adam, by where its maximum is taken. */
const corrected = (beta2: number, amsgrad: boolean | 'v-hat'): Transform<unknown> => {
  const v = ema(beta2, square);
  if (amsgrad === 'v-hat') return largest(correct(v, SEPARATE));
  if (amsgrad) return scaled(largest(v), (t) => 1 / SEPARATE.divisor(beta2, t));
  return correct(v, SEPARATE);
};

/** Adam and AdamW, wherever ε stands and whatever is kept of v; `adam()` is the plain case. */
export const adamOf = ({
  beta1,
  beta2,
  eps,
  epsilon,
  amsgrad,
}: Settled<'adam' | 'adamw'>): Transform<unknown> => {
  if (epsilon === 'hat') {
    const v = ema(beta2, square);
    const uncorrected = ratio<unknown, unknown>(ema(beta1), amsgrad ? largest(v) : v, eps);
    return scaled(
      uncorrected,
      (t) => Math.sqrt(SEPARATE.divisor(beta2, t)) / SEPARATE.divisor(beta1, t),
    );
  }
  return ratio<unknown, unknown>(
    correct(ema(beta1), SEPARATE),
    corrected(beta2, amsgrad),
    eps,
    epsilon === 'inside' ? rooted : quotient,
  );
};
