import { ema, square } from '../ema.ts';
import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';
import { startedAt } from './started-at.ts';

/** The state of a spread: the average square and the average. */
export interface Spread {
  readonly squares: Vec;
  readonly mean: Vec;
}

/** Centered RMSProp's memory: the average square less the squared average, an estimate of the variance; the squares' starts from `start`. */
export const spread = (alpha: number, start = 0): Transform<Spread> => {
  const [squares, mean] = [startedAt(ema(alpha, square), start), ema(alpha)];
  return {
    init: (dim) => ({ squares: squares.init(dim), mean: mean.init(dim) }),
    step: (state, gradient) => {
      const s = squares.step(state.squares, gradient);
      const a = mean.step(state.mean, gradient);
      return {
        state: { squares: s.state, mean: a.state },
        out: zip(s.out, a.out, (si, ai) => si - ai * ai),
      };
    },
  };
};
