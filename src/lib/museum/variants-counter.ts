import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { ratio } from '../optim/ratio.ts';
import { counted, fold, folded, type Made } from './variant.ts';
import { momentsLost, stateLost } from './wrong-averages.ts';
import { previousMoments, stale } from './wrong-transforms.ts';

/** Where torchao's bfloat16 counter stops: 256 + 1 rounds to 256. */
const STALL = 256;

/** A counter that is wrong, and averages that are lost or late. */
export const WRONG_COUNTERS = {
  'counter-ahead': {
    optimizer: 'adam',
    make: counted((t) => t + 1),
  },
  'counter-from-zero': {
    optimizer: 'adam',
    make: counted((t) => t - 1),
  },
  'counter-lags': {
    optimizer: 'adam',
    make: counted((t, { every }) => Math.ceil(t / every)),
  },
  'counter-stalls': {
    optimizer: 'adam',
    begins: () => STALL + 1,
    make: counted((t) => Math.min(t, STALL)),
  },
  'counter-per-tensor': {
    optimizer: 'adam',
    make: folded((t, settings) => fold((t - 1) * settings.tensors + settings.tensor, settings)),
  },
  'resume-counter-lost': {
    optimizer: 'adam',
    begins: ({ resumed }) => resumed + 1,
    make: counted((t, { resumed }) => (t > resumed ? t - resumed : t)),
  },
  'resume-moments-lost': {
    optimizer: 'adam',
    begins: ({ resumed }) => resumed + 1,
    make: momentsLost,
  },
  'state-lost': {
    optimizer: 'adam',
    make: stateLost,
  },
  'all-lost': {
    optimizer: 'adam',
    make: ({ eps }) => ratio(ema(0), ema(0, square), eps),
  },
  'previous-moments': {
    optimizer: 'adam',
    make: previousMoments,
  },
  'stale-m': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(stale(ema(beta1)), correct(ema(beta2, square), SEPARATE), eps),
  },
} as const satisfies Record<string, Made>;
