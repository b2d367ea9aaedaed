/** Questions on RMSProp, Adam, bias correction, and what the mistakes do. @module */
import * as adam from '../../../../lib/facts/adam.ts';
import * as correction from '../../../../lib/facts/bias-correction.ts';
import * as fixes from '../../../../lib/facts/fixes.ts';
import * as forensics from '../../../../lib/facts/forensics.ts';
import * as average from '../../../../lib/facts/moving-average.ts';
import * as momentum from '../../../../lib/facts/momentum.ts';
import * as museum from '../../../../lib/facts/museum.ts';
import * as weights from '../../../../lib/facts/patch-weights.ts';
import * as puzzle from '../../../../lib/facts/puzzle.ts';
import * as rmsprop from '../../../../lib/facts/rmsprop.ts';
import * as settling from '../../../../lib/facts/settling.ts';
import type { Question } from './question.ts';

const { beta1, beta2 } = adam.settings;
const { torchBeta } = rmsprop.settings;
const { lr } = adam.settings;
const steepGradient = adam.firstGradients[1] ?? NaN;

export const LATER = {
  'first-rmsprop': {
    kind: 'number',
    at: ['rmsprop', 'first-step'],
    numbers: {
      beta: [torchBeta, 4],
      first: [rmsprop.firstStep(torchBeta), 4],
      weight: [average.weightAt(torchBeta, 0), 4],
    },
    value: rmsprop.firstStep(torchBeta),
    tolerance: 0.001,
    mistakes: {
      settled: 1,
      noRoot: 1 / average.weightAt(torchBeta, 0),
      otherBeta: rmsprop.firstStep(rmsprop.settings.beta),
    },
  },
  cycle: {
    kind: 'choose',
    at: ['rmsprop', 'cycle'],
    numbers: {
      lr: [rmsprop.settings.lr, 4],
      amplitude: [rmsprop.amplitude, 4],
      whole: [rmsprop.settings.lr, 4],
      still: [0, 1],
    },
    options: ['amplitude', 'whole', 'still'],
    right: 'amplitude',
  },
  bound: {
    kind: 'choose',
    at: ['adam', 'bound'],
    numbers: {
      beta1: [beta1, 4],
      beta2: [beta2, 4],
      bound: [adam.bound, 3],
      spike: [adam.spike, 3],
      steady: [1, 1],
      uncorrected: [correction.peak.ratio, 3],
    },
    options: ['bound', 'spike', 'steady', 'uncorrected'],
    right: 'bound',
  },
  'first-adam': {
    kind: 'number',
    at: ['adam', 'first-step'],
    numbers: { lr: [lr, 4], g: [steepGradient, 4] },
    value: lr,
    tolerance: 0.001,
    mistakes: {
      descent: lr * steepGradient,
      uncorrected: lr * adam.uncorrectedFirst,
      momentum: lr * average.weightAt(beta1, 0) * steepGradient,
    },
  },
  settle: {
    kind: 'choose',
    at: ['adam', 'settle'],
    numbers: {
      beta1: [beta1, 4],
      limit: [settling.limit, 4],
      plain: [settling.plainLimit, 4],
      ball: [momentum.limitOf(beta1, 'heavy-ball', 1), 4],
      pile: [momentum.pileOf(beta1), 4],
    },
    options: ['limit', 'plain', 'ball', 'pile'],
    right: 'limit',
  },
  sign: {
    kind: 'choose',
    at: ['bias-correction', 'sign'],
    numbers: {
      beta1: [beta1, 4],
      beta2: [beta2, 4],
      weight1: [correction.mShareAt(1), 4],
      root2: [correction.rootVShareAt(1), 3],
      factor: [correction.factorAt(1), 3],
      inverse: [1 / correction.factorAt(1), 3],
      onlyM: [correction.onlyM, 3],
      onlyV: [correction.onlyV, 3],
    },
    options: ['factor', 'inverse', 'onlyM', 'onlyV'],
    right: 'factor',
  },
  'other-decays': {
    kind: 'number',
    at: ['bias-correction', 'other-decays'],
    numbers: {
      beta1: [beta1, 4],
      beta2: [correction.short.beta2, 4],
      factor: [correction.shortFactorAt(1), 3],
    },
    value: correction.shortFactorAt(1),
    tolerance: 0.005,
    mistakes: {
      inverse: 1 / correction.shortFactorAt(1),
      defaults: correction.factorAt(1),
      noRoot: correction.shortFactorAt(1) ** 2 / correction.mShareAt(1),
    },
  },
  formats: {
    kind: 'choose',
    at: ['forensics', 'formats'],
    numbers: {
      g: [puzzle.settings.g, 4],
      single: [forensics.diesAt('float32'), 4],
      half: [forensics.diesAt('float16'), 4],
      double: [forensics.diesAt('float64'), 4],
      peak: [forensics.peak.t, 4],
    },
    options: ['single', 'half', 'double', 'peak'],
    right: 'single',
  },
  travel: {
    kind: 'choose',
    at: ['forensics', 'travel'],
    numbers: {
      steps: [puzzle.settings.steps, 4],
      three: [3, 1],
      share: [forensics.firstThreeShare * 100, 3],
      travel: [forensics.totalTravel, 3],
      first: [puzzle.updateAt(1), 3],
      due: [puzzle.settings.steps * puzzle.dueUpdate, 3],
    },
    options: ['travel', 'first', 'due'],
    right: 'travel',
  },
  'first-weight': {
    kind: 'choose',
    at: ['fixes', 'first-weight'],
    numbers: {
      step: [puzzle.settings.steps, 4],
      beta2: [beta2, 4],
      patch: [weights.firstWeight.patch, 3],
      adam: [weights.firstWeight.separate, 3],
      newest: [average.weightAt(beta2, 0), 3],
      equal: [1 / puzzle.settings.steps, 3],
    },
    options: ['patch', 'adam', 'newest', 'equal'],
    right: 'patch',
  },
  'patch-right': {
    kind: 'choose',
    at: ['fixes', 'side-by-side'],
    numbers: { worst: [fixes.rampPatchWorst, 3] },
    options: ['ramp', 'random', 'constant', 'all'],
    right: 'constant',
  },
  parting: {
    kind: 'choose',
    at: ['museum', 'design'],
    numbers: {
      g: [puzzle.settings.g, 4],
      minus: [-puzzle.settings.g, 4],
      fix: [museum.fixAtTwo, 3],
      patch: [museum.patchAtTwo, 3],
    },
    options: ['one', 'turn', 'same'],
    right: 'turn',
  },
} as const satisfies Readonly<Record<string, Question>>;
