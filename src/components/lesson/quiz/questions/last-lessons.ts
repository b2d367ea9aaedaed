/** Questions on the claims, and on what came after Adam. @module */
import * as beyond from '../../../../lib/facts/beyond.ts';
import * as claims from '../../../../lib/facts/claims.ts';
import type { Question } from './question.ts';

export const LAST = {
  turn: {
    kind: 'choose',
    at: ['claims', 'turn'],
    numbers: {
      angle: [claims.settings.turn, 2],
      steps: [claims.settings.steps, 3],
      before: [claims.best('rmsprop').loss, 2],
      after: [claims.best('rmsprop', { angle: claims.settings.turn }).loss, 2],
      adam: [claims.best('adam', { angle: claims.settings.turn }).loss, 2],
    },
    options: ['rmsprop', 'momentum', 'adam', 'sgd'],
    right: 'rmsprop',
  },
  'short-memory': {
    kind: 'choose',
    at: ['beyond', 'counterexample'],
    numbers: {
      c: [beyond.reddi.c, 2],
      beta2: [beyond.reddi.beta2, 2],
      flip: [beyond.flip, 3],
    },
    options: ['best', 'start', 'worst'],
    right: 'worst',
  },
  'decay-alone': {
    kind: 'number',
    at: ['beyond', 'decay'],
    numbers: {
      lr: [beyond.shrinkage.lr, 2],
      decay: [beyond.shrinkage.decay, 2],
      steps: [beyond.shrinkage.steps, 4],
      left: [beyond.leftDue, 3],
    },
    value: beyond.leftDue,
    tolerance: 0.01,
    mistakes: {
      oneStep: 1 - beyond.shrinkage.lr * beyond.shrinkage.decay,
      noLr: (1 - beyond.shrinkage.decay) ** beyond.shrinkage.steps,
      inGradient: beyond.l2First,
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
