import { correct, type Corrected } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square, type Average } from '../optim/ema.ts';
import { adam } from '../optim/optimizers.ts';
import { quotient, ratio, type RatioState } from '../optim/ratio.ts';
import type { Transform } from '../optim/transform.ts';
import { zip, type Vec } from '../optim/vec.ts';

/** What the averages of a wrong Adam run with. */
export type Decays = { readonly beta1: number; readonly beta2: number; readonly eps: number };

const over = (top: Transform<unknown>, bottom: Transform<unknown>, eps: number) =>
  ratio(top, bottom, eps);

/** Adam over two averages that are kept in another way. */
const adamOver = (
  { beta1, beta2, eps }: Decays,
  keep: (average: Average, of: (g: number) => number) => Average,
): Transform<unknown> =>
  over(
    correct(
      keep(ema(beta1), (g) => g),
      SEPARATE,
    ),
    correct(keep(ema(beta2, square), square), SEPARATE),
    eps,
  );

/** Starts each average from the first gradient, and corrects it as if it had started from zero. */
export const firstGradientAndCorrected = (decays: Decays): Transform<unknown> =>
  adamOver(decays, (average, of) => ({
    ...average,
    init: () => [], // nothing yet: the first step is told by it
    step: (before, g) => {
      if (before.length > 0) return average.step(before, g);
      const out = g.map(of);
      return { state: out, out };
    },
  }));

/** Averages that are made anew at each call, while the counter goes on. */
export const stateLost = (decays: Decays): Transform<unknown> =>
  adamOver(decays, (average) => ({
    ...average,
    step: (_, g) => average.step(average.init(g.length), g),
  }));

/** 1 − β where β is due: an average whose decay may be 1, which no right one may. */
const complement = (beta: number, of: (g: number) => number): Average => {
  const decay = 1 - beta;
  return {
    decay,
    init: (dim) => new Array<number>(dim).fill(0),
    step: (before, g) => {
      const out = zip(before, g, (a, gi) => decay * a + beta * of(gi));
      return { state: out, out };
    },
  };
};

/** Takes β for the share of the new gradient, in one average or both. */
export const asRates = (
  { beta1, beta2, eps }: Decays,
  { first, second }: { readonly first: boolean; readonly second: boolean },
): Transform<unknown> =>
  over(
    correct(first ? complement(beta1, (g) => g) : ema(beta1), SEPARATE),
    correct(second ? complement(beta2, square) : ema(beta2, square), SEPARATE),
    eps,
  );

/** m and v are one array: the square is mixed into what the gradient has just been mixed into. */
export const aliased = ({ beta1, beta2, eps }: Decays): Transform<unknown> => {
  const [first, second] = [ema(beta1), ema(beta2, square)];
  const init = (dim: number): Corrected => ({ t: 0, average: first.init(dim) });
  return {
    init,
    step: (state, g) => {
      const before = state as Corrected;
      const t = before.t + 1;
      const average = second.step(first.step(before.average, g).out, g).out;
      const [by1, by2] = [SEPARATE.divisor(beta1, t), SEPARATE.divisor(beta2, t)];
      return { state: { t, average }, out: average.map((a) => quotient(a / by1, a / by2, eps)) };
    },
  };
};

/** NAdam (constant β1, v uncorrected) that writes β1·m̂ into m. */
export const nadamOverwritten = ({ beta1, beta2, eps }: Decays): Transform<unknown> => {
  const [first, second] = [ema(beta1), ema(beta2, square)];
  type State = { readonly t: number; readonly m: Vec; readonly v: Vec };
  const init = (dim: number): State => ({ t: 0, m: first.init(dim), v: second.init(dim) });
  return {
    init,
    step: (state, g) => {
      const before = state as State;
      const t = before.t + 1;
      const divisor = SEPARATE.divisor(beta1, t);
      const m = first.step(before.m, g).out.map((a) => (beta1 * a) / divisor);
      const v = second.step(before.v, g).out;
      const top = zip(m, g, (ahead, gi) => ahead + ((1 - beta1) * gi) / divisor);
      return { state: { t, m, v }, out: zip(top, v, (a, b) => quotient(a, b, eps)) };
    },
  };
};

/** m and v start from zero again after a resumption, while the counter goes on. */
export const momentsLost = ({
  beta1,
  beta2,
  eps,
  resumed,
}: Decays & { readonly resumed: number }): Transform<unknown> => {
  type State = RatioState<Corrected, Corrected>;
  const inner = adam({ beta1, beta2, eps }) as Transform<State>;
  const emptied = ({ t, average }: Corrected): Corrected => ({ t, average: average.map(() => 0) });
  return {
    init: inner.init,
    step: (state, g) => {
      const { top, bottom } = state as State;
      const lost = top.t === resumed;
      return inner.step(lost ? { top: emptied(top), bottom: emptied(bottom) } : { top, bottom }, g);
    },
  };
};
