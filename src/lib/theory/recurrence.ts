import { refuseOther } from '../optim/unknown-options.ts';
import { averagingLimit } from './averaging-limit.ts';

/**
 * The forms of momentum: Polyak's sum, the moving average of Adam's numerator, Nesterov's look-ahead.
 *
 * @ko 모멘텀의 방식입니다. 헤비 볼, EMA 방식, 네스테로프가 있습니다.
 */
export type MomentumForm = 'heavy-ball' | 'ema' | 'nesterov';

/** x_{t+1} = trace·x_t − determinant·x_{t−1}: what momentum does along one eigenvector of a quadratic. */
interface Recurrence {
  readonly trace: number;
  readonly determinant: number;
}

/** A form of momentum on the parabola λx²/2, with step = lr·λ. */
interface Form {
  readonly recurrence: (step: number, beta: number) => Recurrence;
  /** Stable while 0 < step < this. */
  readonly limit: (beta: number) => number;
}

const heavyBall = (step: number, beta: number): Recurrence => ({
  trace: 1 + beta - step,
  determinant: beta,
});

/**
 * Each form's recurrence, and its limit: both roots of z² − trace·z + determinant are inside the unit
 * circle exactly when |trace| < 1 + determinant and determinant < 1, and the step grows until the first breaks.
 */
const FORMS: Readonly<Record<MomentumForm, Form>> = {
  'heavy-ball': { recurrence: heavyBall, limit: (beta) => 2 + 2 * beta },
  ema: {
    recurrence: (step, beta) => heavyBall((1 - beta) * step, beta),
    limit: averagingLimit,
  },
  nesterov: {
    recurrence: (step, beta) => ({
      trace: (1 + beta) * (1 - step),
      determinant: beta * (1 - step),
    }),
    limit: (beta) => (2 + 2 * beta) / (1 + 2 * beta),
  },
};

/**
 * A form by its name.
 *
 * @throws TypeError when no form has that name.
 */
export const formOf = (where: string, form: MomentumForm): Form => {
  refuseOther(where, 'form', form, Object.keys(FORMS));
  return FORMS[form];
};
