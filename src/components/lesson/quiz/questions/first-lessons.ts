/** Questions on the puzzle, descent, the moving average and momentum. @module */
import * as descent from '../../../../lib/facts/gradient-descent.ts';
import * as average from '../../../../lib/facts/moving-average.ts';
import * as momentum from '../../../../lib/facts/momentum.ts';
import * as puzzle from '../../../../lib/facts/puzzle.ts';
import type { Question } from './question.ts';

const { g, beta1 } = puzzle.settings;
const { steep, flat } = descent.shared;
const { beta } = momentum.settings;
const [, , slow] = average.BETAS;
const raw = average.mAt(2);
const THIRD = 3;

export const FIRST = {
  'stored-back': {
    kind: 'choose',
    at: ['puzzle', 'stored-back'],
    numbers: {
      g: [g, 4],
      beta1: [beta1, 4],
      step: [2, 1],
      once: [puzzle.mAt(1), 4],
      divisor: [puzzle.divisorAt(beta1, 2), 2],
      stored: [puzzle.mAt(2), 4],
      apart: [average.mHatAt(2), 4],
      raw: [raw, 2],
      power: [raw / puzzle.divisorAt(beta1, 1), 4],
    },
    options: ['stored', 'apart', 'raw', 'power'],
    right: 'stored',
  },
  'm-grows': {
    kind: 'number',
    at: ['puzzle', 'two-speeds'],
    numbers: {
      g: [g, 4],
      beta1: [beta1, 4],
      last: [puzzle.lastGrowingSteps.m, 4],
      lastOfV: [puzzle.lastGrowingSteps.v, 4],
      half: [average.halfLifeOf(beta1), 3],
    },
    value: puzzle.lastGrowingSteps.m,
    tolerance: 0,
    mistakes: {
      half: Math.round(average.halfLifeOf(beta1)),
      lastOfV: puzzle.lastGrowingSteps.v,
      after: puzzle.lastGrowingSteps.m + 1,
    },
  },
  limit: {
    kind: 'choose',
    at: ['gradient-descent', 'limit'],
    numbers: {
      flat: [flat, 4],
      steep: [steep, 4],
      limit: [descent.sharedLimit, 4],
      ofFlat: [descent.limitOn(flat), 4],
      oneStep: [descent.oneStepOn(steep), 4],
      best: [descent.best.lr, 3],
    },
    options: ['limit', 'ofFlat', 'oneStep', 'best'],
    right: 'limit',
  },
  factor: {
    kind: 'number',
    at: ['gradient-descent', 'limit'],
    numbers: {
      lambda: [descent.toy.curvature, 4],
      lr: [descent.toy.jump, 4],
      factor: [descent.factorOf(descent.toy.jump, descent.toy.curvature), 4],
    },
    value: descent.factorOf(descent.toy.jump, descent.toy.curvature),
    tolerance: 0.001,
    mistakes: {
      size: Math.abs(descent.factorOf(descent.toy.jump, descent.toy.curvature)),
      product: descent.toy.jump * descent.toy.curvature,
    },
  },
  'zero-start': {
    kind: 'number',
    at: ['moving-average', 'zero-start'],
    numbers: {
      g: [average.settings.g, 4],
      beta: [average.settings.beta, 4],
      step: [THIRD, 1],
      m: [average.mAt(THIRD), 4],
      share: [average.shareAt(average.settings.beta, THIRD), 4],
    },
    value: average.mAt(THIRD),
    tolerance: 0.001,
    mistakes: {
      corrected: average.mHatAt(THIRD),
      missing: average.settings.g * average.zeroShareAt(average.settings.beta, THIRD),
      share: average.shareAt(average.settings.beta, THIRD),
    },
  },
  'half-life': {
    kind: 'choose',
    at: ['moving-average', 'weights'],
    numbers: {
      beta: [slow, 4],
      half: [average.halfLifeOf(slow), 3],
      mean: [1 / average.weightAt(slow, 0), 4],
      samples: [average.samplesOf(slow), 4],
      settled: [average.stepsTo99(slow), 4],
    },
    options: ['half', 'mean', 'samples', 'settled'],
    right: 'half',
  },
  'two-forms': {
    kind: 'number',
    at: ['momentum', 'two-forms'],
    numbers: {
      beta: [beta, 4],
      lr: [momentum.settings.lr, 4],
      pile: [momentum.pileOf(beta), 4],
      ema: [momentum.emaLrFor(momentum.settings.lr, beta), 4],
    },
    value: momentum.emaLrFor(momentum.settings.lr, beta),
    tolerance: 0.001,
    mistakes: {
      same: momentum.settings.lr,
      wrongWay: momentum.ballLrFor(momentum.settings.lr, beta),
    },
  },
  'ball-limit': {
    kind: 'choose',
    at: ['momentum', 'stability'],
    numbers: {
      beta: [beta, 4],
      ball: [momentum.limitOf(beta, 'heavy-ball', 1), 4],
      ema: [momentum.limitOf(beta, 'ema', 1), 4],
      plain: [descent.limitOn(1), 4],
      pile: [momentum.ballLrFor(descent.limitOn(1), beta), 4],
    },
    options: ['ball', 'ema', 'plain', 'pile'],
    right: 'ball',
  },
} as const satisfies Readonly<Record<string, Question>>;
