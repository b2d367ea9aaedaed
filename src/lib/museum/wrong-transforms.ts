import { heavyBall } from '../optim/compositions/heavy-ball.ts';
import { serial } from '../optim/compositions/serial.ts';
import { spread } from '../optim/compositions/spread.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square, type Average } from '../optim/ema.ts';
import { gradient } from '../optim/gradient.ts';
import { quotient, ratio } from '../optim/ratio.ts';
import { rectification } from '../optim/schedules.ts';
import type { Transform } from '../optim/transform.ts';
import { IN_PLACE, NO_EXPONENT } from '../optim/variants.ts';
import { zip, type Vec } from '../optim/vec.ts';

type Decays = { readonly beta1: number; readonly beta2: number; readonly eps: number };

/** Corrects the average as it was before this step, with this step's divisor. */
export const stale = (
  average: Average,
): Transform<{ readonly t: number; readonly average: Vec }> => ({
  init: (dim) => ({ t: 0, average: average.init(dim) }),
  step: ({ t, average: before }, g) => {
    const divisor = SEPARATE.divisor(average.decay, t + 1);
    return {
      state: { t: t + 1, average: average.step(before, g).out },
      out: before.map((a) => a / divisor),
    };
  },
});

/** Adam that takes its step from the averages of the step before. */
export const previousMoments = ({ beta1, beta2, eps }: Decays): Transform<unknown> =>
  ratio<unknown, unknown>(stale(ema(beta1)), stale(ema(beta2, square)), eps);

/** RMSProp, centered, with ε taken off the variance: its root is NaN as soon as the variance is below ε. */
export const centeredSign = ({ beta2, eps }: Decays): Transform<unknown> =>
  serial(
    ratio(gradient, spread(beta2), eps, (g, variance) => g / Math.sqrt(variance - eps)),
    heavyBall(0), // 0 · NaN is NaN: the buffer keeps it for ever
  );

/** RAdam (threshold 4) that stores both corrected averages, and divides by the corrected root. */
export const inPlaceRadam = ({ beta1, beta2, eps }: Decays): Transform<unknown> => {
  const [top, bottom] = [correct(ema(beta1), IN_PLACE), correct(ema(beta2, square), IN_PLACE)];
  return {
    init: (dim) => [top.init(dim), bottom.init(dim)] as const,
    step: (state, g) => {
      const [before, squares] = state as [ReturnType<typeof top.init>, ReturnType<typeof top.init>];
      const m = top.step(before, g);
      const v = bottom.step(squares, g);
      const r = rectification(beta2, m.state.t, 4);
      const out = r === 0 ? m.out : zip(m.out, v.out, (mi, vi) => r * quotient(mi, vi, eps));
      return { state: [m.state, v.state], out };
    },
  };
};

/** A counter that never moves, and ε outside the division, where it moves the parameter: x − lr·m̂/√v̂ + ε. */
export const parenthesis = ({
  beta1,
  beta2,
  eps,
  lr,
}: Decays & { readonly lr: number }): Transform<unknown> => {
  const inner = ratio(
    correct(ema(beta1), NO_EXPONENT),
    correct(ema(beta2, square), NO_EXPONENT),
    0,
  );
  return {
    init: inner.init,
    step: (state, g) => {
      const next = inner.step(state as ReturnType<typeof inner.init>, g);
      return { state: next.state, out: next.out.map((o) => o - eps / lr) };
    },
  };
};
