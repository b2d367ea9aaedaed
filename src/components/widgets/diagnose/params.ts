import { linearTrack } from '../../../lib/tracks.ts';
import { fingerprint } from '../../../lib/museum/fingerprint.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { constant } from '../../../lib/streams/constant.ts';
import { anyNumber } from '../../../lib/url/any-number.ts';
import {
  decay,
  decimal,
  defineParams,
  epsilon,
  integer,
  learningRate,
  numbers,
  oneOf,
  type StateOf,
} from '../../kit/params.ts';

const { beta1, beta2, lr } = DEFAULTS.adam;

/** How many values, and how many gradients, are taken; and the last step that a first value may be of. */
export const MOST = 400;
const LATEST = 1000;

/** The question's experiment: a gradient of ten, an ε of a thousandth, and what NumPy printed at step 100. */
const QUESTION = { g: 10, eps: 1e-3, step: 100 } as const;
const printed = Number(
  fingerprint('in-place', constant(QUESTION.g, QUESTION.step), { eps: QUESTION.eps })
    .at(-1)
    ?.toPrecision(9),
);

/** Opens on the number that the course begins with. */
export const params = defineParams('diagnose', {
  /** What the reader saw of a run: updates, or the parameter itself. */
  observed: oneOf(['updates', 'parameters'], 'updates'),
  values: numbers([printed], MOST, anyNumber),
  /** The step of the first update. */
  step: integer({ initial: QUESTION.step, min: 1, max: LATEST, symbol: 't' }),
  /** Significant digits printed, where the numbers themselves do not show them (1.0000); else 0. */
  digits: integer({ initial: 0, min: 0, max: 17 }),
  /** What the optimizer was fed: one gradient at every step, the reader's own list, or a test stream. */
  stream: oneOf(['constant', 'values', 'varied', 'small', 'late'], 'constant'),
  g: decimal({
    initial: QUESTION.g,
    min: -1e100,
    max: 1e100,
    symbol: 'g',
    quantity: 'g',
    track: linearTrack(-20, 20),
  }),
  gradients: numbers([1, -2, 3, 0.5], MOST + LATEST),
  beta1: decay({ initial: beta1, symbol: 'β₁', quantity: 'beta1' }),
  beta2: decay({ initial: beta2, symbol: 'β₂', quantity: 'beta2' }),
  eps: epsilon({ initial: QUESTION.eps, max: 1000 }),
  /** Whether the learning rate is known that values of other sizes may hold still. */
  rate: oneOf(['unknown', 'known'], 'unknown'),
  lr: learningRate({ initial: lr, min: 1e-8, max: 100 }),
});

export type State = StateOf<typeof params>;
