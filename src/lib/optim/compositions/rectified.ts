import { correct } from '../correct.ts';
import { SEPARATE } from '../correction.ts';
import type { Settled } from '../defaults.ts';
import { ema, square } from '../ema.ts';
import { quotient } from '../ratio.ts';
import { rectification } from '../schedules.ts';
import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** The state of RAdam: the step and both averages. */
export interface Rectified {
  readonly t: number;
  readonly m: Vec;
  readonly v: Vec;
}

/**
 * RAdam: m̂ alone, or nothing, while v has seen too little, then Adam's ratio times the rectification. With epsilon
 * `hat`, ε is added to √v before its correction (PyTorch), else to √v̂ (optax).
 *
 * @see Liu et al. 2020 (arXiv 1908.03265), Algorithm 2.
 */
export const rectified = ({
  beta1,
  beta2,
  eps,
  epsilon,
  threshold,
  degeneratedToSgd,
}: Settled<'radam'>): Transform<Rectified> => {
  const hat = epsilon === 'hat';
  const top = correct(ema(beta1), SEPARATE);
  const squares = ema(beta2, square);
  return {
    init: (dim) => ({ t: 0, m: ema(beta1).init(dim), v: squares.init(dim) }),
    step: (state, gradient) => {
      const t = state.t + 1;
      const m = top.step({ t: state.t, average: state.m }, gradient);
      const { out: v } = squares.step(state.v, gradient);
      const c2 = SEPARATE.divisor(beta2, t);
      const r = rectification(beta2, t, threshold);
      const rectify = (mHat: number, vi: number) =>
        r * (hat ? Math.sqrt(c2) * quotient(mHat, vi, eps) : quotient(mHat, vi / c2, eps));
      return {
        state: { t, m: m.state.average, v },
        out: r > 0 ? zip(m.out, v, rectify) : degeneratedToSgd ? m.out : m.out.map(() => 0),
      };
    },
  };
};
