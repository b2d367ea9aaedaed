import { fingerprint } from '../museum/fingerprint.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { firstDivergence } from '../optim/divergence.ts';
import { updates } from '../tasks/mistakes.ts';
import { FORMS, MUTANTS } from '../tasks/mutants.ts';
import { FUNCTION_STREAMS, SCRIPT_STREAMS, type TaskStream } from '../tasks/streams.ts';
import { settings } from './puzzle.ts';

export { settings };

const last = (run: ArrayLike<number>): number => run[run.length - 1] ?? NaN;
const ramp = SCRIPT_STREAMS.find(({ name }) => name === 'ramp');
const onRamp = (mistake: 'separate' | 'first-step-only', t: number): number =>
  ramp ? (updates(mistake, ramp.gradients, ramp.settings)[t - 1] ?? NaN) : NaN;
/** Right Adam and the patch at step 2 of the ramp, whose first gradient is 0. */
export const fixOnRamp = onRamp('separate', 2);
export const patchOnRamp = onRamp('first-step-only', 2);

/** How many streams the script and the function are checked on. */
export const scriptStreams = SCRIPT_STREAMS.length;
export const functionStreams = FUNCTION_STREAMS.length;

/** Gradients of the scripts whose printed number a reader predicts, and the ε of the first. */
export const TINY = { g: 1e-8, steps: 5, eps: DEFAULTS.adam.eps } as const;
export const TURN = [1, -1] as const;
export const COAST = 1000;
/** What they print: a gradient as small as ε; a change of sign, and a gradient that stops after 1000 ones, without ε. */
export const half = last(fingerprint('separate', new Array<number>(TINY.steps).fill(TINY.g)));
export const turned = last(fingerprint('separate', [...TURN], { eps: 0 }));
export const coasted = last(
  fingerprint('separate', [...new Array<number>(COAST).fill(1), 0], { eps: 0 }),
);

/** How many mutants and right forms a reader's test meets. */
export const mutants = MUTANTS.length;
export const forms = FORMS.length;
/** How many of them a test catches that sees every update to within a thousandth. */
export const caughtBy = (gradients: readonly number[]): number => {
  const right = fingerprint('separate', gradients);
  const apart = (id: (typeof MUTANTS)[number]): boolean =>
    fingerprint(id, gradients).some((update, i) => {
      const due = right[i] ?? NaN;
      return !(Math.abs(update - due) <= 1e-3 * Math.abs(due));
    });
  return MUTANTS.filter(apart).length;
};
/** A hundred gradients, all of them 10, or all of them 1. */
export const LENGTH = 100;
export const caughtByTens = caughtBy(new Array<number>(LENGTH).fill(settings.g));
export const caughtByOnes = caughtBy(new Array<number>(LENGTH).fill(1));

/** The first step at which a counter that stops at 256 is a thousandth off, on a gradient of 1. */
const ones = new Array<number>(400).fill(1);
export const stallSeen =
  firstDivergence(fingerprint('counter-stalls', ones), fingerprint('separate', ones), 1e-3) ?? NaN;

/** Two gradients to do by hand, ε aside, and what is done at the second. */
export const BY_HAND = [3, -1] as const;
export const byHand = last(fingerprint('separate', [...BY_HAND], { eps: 0 }));

/** The stream of the lesson's code, with decay rates of its own, and what is subtracted at each step. */
const stream = FUNCTION_STREAMS.find(({ name }) => name === 'decays') as TaskStream; // it is one of them
export const SCRIPT = { gradients: stream.gradients, settings: stream.settings } as const;
export const subtracted = updates('separate', stream.gradients, stream.settings);
