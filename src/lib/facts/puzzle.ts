import { QUESTION } from '../experiments/settings.ts';
import { SEPARATE, adamTrace, firstDivergence, type CorrectionName } from '../optim/index.ts';
import { constant } from '../streams/index.ts';
import { growthFactor, lastGrowingStep } from '../theory/index.ts';

export { growthFactor as growthAt };

/** What the question ran: a constant gradient of 10 for 100 steps. */
export const settings = { ...QUESTION, steps: 100 } as const;

const run = (correction: CorrectionName) =>
  adamTrace(constant(settings.g, settings.steps), {
    beta1: settings.beta1,
    beta2: settings.beta2,
    eps: settings.eps,
    correction,
  });

const wrong = run('in-place');
const right = run('separate');

const at = (column: Float64Array, t: number): number => column.at(t - 1) ?? NaN;

/** The update at a step of the question's run, from 1. */
export const updateAt = (t: number): number => at(wrong.update, t);
/** The update that Adam makes at a step, from 1: g / (|g| + eps) at every one. */
export const dueUpdateAt = (t: number): number => at(right.update, t);
/** The average of the gradients at a step of the question's run, from 1. */
export const mAt = (t: number): number => at(wrong.m, t);
/** The average of the squares at a step of the question's run, from 1. */
export const vAt = (t: number): number => at(wrong.v, t);

/** The question's number. */
export const lastUpdate = updateAt(settings.steps);
/** What it should have been. */
export const dueUpdate = dueUpdateAt(settings.steps);
/** The first step at which the question's update is wrong; NaN if there were none. */
export const firstDivergingStep = firstDivergence(wrong.update, right.update) ?? NaN;
/** The update at that step. */
export const wrongAtFirstDivergence = updateAt(firstDivergingStep);

/** The largest average of the gradients in the question's run. */
export const mPeak = Math.max(...wrong.m);
/** The step at which it is reached. */
export const mPeakStep = wrong.m.indexOf(mPeak) + 1;
/** √v at a step of the question's run: what divides m there, but for eps. */
export const rootVAt = (t: number): number => Math.sqrt(vAt(t));

/** What a step divides the averages by: 1 − decayᵗ. */
export const divisorAt = (decay: number, t: number): number => SEPARATE.divisor(decay, t);

/** The last steps at which the question's loop makes m and v grow. */
export const lastGrowingSteps = {
  m: lastGrowingStep(settings.beta1),
  v: lastGrowingStep(settings.beta2),
} as const;

const equalDecays = adamTrace(constant(settings.g, settings.steps), {
  beta1: settings.beta1,
  beta2: settings.beta1,
  eps: settings.eps,
  correction: 'in-place',
}).update;
/** The bug's largest update when both decays are the same: m and v then grow alike, and m/√v grows as the root of either. */
export const equalDecaysPeak = Math.max(...equalDecays);
/** The step at which it is reached. */
export const equalDecaysPeakStep = equalDecays.indexOf(equalDecaysPeak) + 1;

/** The question's last update with another constant gradient: nearly the same, since m and √v scale alike. */
export const lastUpdateWith = (g: number): number =>
  adamTrace(constant(g, settings.steps), {
    beta1: settings.beta1,
    beta2: settings.beta2,
    eps: settings.eps,
    correction: 'in-place',
  }).update.at(-1) ?? NaN;
