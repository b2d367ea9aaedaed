import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { ratio } from '../optim/ratio.ts';
import { counted, fold, folded, type Variant } from './variant.ts';
import { momentsLost, stateLost } from './wrong-averages.ts';
import { previousMoments, stale } from './wrong-transforms.ts';

/** Where torchao's bfloat16 counter stops: 256 + 1 rounds to 256. */
const STALL = 256;

/** A counter that is wrong, and averages that are lost or late. */
export const WRONG_COUNTERS = {
  'counter-ahead': {
    optimizer: 'adam',
    differs: 'The step counter is one ahead.',
    fix: 'Count the first step as 1.',
    origins: ['cs231n/cs231n.github.io#179', 'tensorflow/tensorflow#35444'],
    test: 'constant',
    make: counted((t) => t + 1),
  },
  'counter-from-zero': {
    optimizer: 'adam',
    differs:
      'The step counter starts at 0, and 1 − β⁰ is 0: NaN at once, and one behind ever after.',
    fix: 'Increment the counter before the correction.',
    origins: ['deeplearning4j/nd4j#1227', 'tracel-ai/burn#834'],
    test: 'constant',
    make: counted((t) => t - 1),
  },
  'counter-lags': {
    optimizer: 'adam',
    differs: 'The step counter moves once in several updates: an epoch, or a round of workers.',
    fix: 'Increment it at every update.',
    origins: ['root-project/root#5042', 'ikostrikov/pytorch-a3c#12'],
    test: 'constant',
    make: counted((t, { every }) => Math.ceil(t / every)),
  },
  'counter-stalls': {
    optimizer: 'adam',
    differs: 'The step counter stops at 256.',
    fix: 'Keep the counter in float32.',
    origins: ['pytorch/ao#4915'],
    test: 'late',
    begins: () => STALL + 1,
    make: counted((t) => Math.min(t, STALL)),
  },
  'counter-per-tensor': {
    optimizer: 'adam',
    differs: 'One counter moves once a parameter tensor, so correction fades too early.',
    fix: 'Increment it once an update.',
    origins: ['flashlight/flashlight#143', 'clab/dynet#77', 'DiffSharp/DiffSharp#292'],
    test: 'constant',
    make: folded((t, settings) => fold((t - 1) * settings.tensors + settings.tensor, settings)),
  },
  'resume-counter-lost': {
    optimizer: 'adam',
    differs: 'Resumes with m and v, but counts steps from 1 again.',
    fix: 'Save the step with m and v, and load all three.',
    origins: ['keras-team/keras#12449', 'NVIDIA/TransformerEngine#1986'],
    test: 'late',
    begins: ({ resumed }) => resumed + 1,
    make: counted((t, { resumed }) => (t > resumed ? t - resumed : t)),
  },
  'resume-moments-lost': {
    optimizer: 'adam',
    differs: 'Resumes with the step, but m and v start from zero.',
    fix: 'Save m and v with the step, and load all three.',
    origins: [],
    test: 'late',
    begins: ({ resumed }) => resumed + 1,
    make: momentsLost,
  },
  'state-lost': {
    optimizer: 'adam',
    differs: 'Makes m and v anew at each call, while the counter goes on.',
    fix: 'Keep m and v between calls.',
    origins: [],
    test: 'constant',
    make: stateLost,
  },
  'all-lost': {
    optimizer: 'adam',
    differs:
      'Keeps neither m and v nor the counter: each step is g/(|g| + ε), the sign of the gradient.',
    fix: 'Keep m, v and the step between calls.',
    origins: [],
    test: 'varied',
    make: ({ eps }) => ratio(ema(0), ema(0, square), eps),
  },
  'previous-moments': {
    optimizer: 'adam',
    differs: 'Takes the step from the averages of the step before.',
    fix: 'Update both averages first.',
    origins: ['BrainJS/brain.js'],
    test: 'constant',
    make: previousMoments,
  },
  'stale-m': {
    optimizer: 'adam',
    differs: 'Takes m from the step before, and v from this one.',
    fix: 'Update m before it is used.',
    origins: [],
    test: 'constant',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(stale(ema(beta1)), correct(ema(beta2, square), SEPARATE), eps),
  },
} as const satisfies Record<string, Variant>;
