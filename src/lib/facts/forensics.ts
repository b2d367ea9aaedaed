/** Why the question's number is 3.4e-70, and what becomes of it. */
import { inPlaceRun } from '../experiments/in-place.ts';
import { adamTrace } from '../optim/index.ts';
import { FORMATS, firstNonFinite, withPrecision, type Format } from '../precision/index.ts';
import { constant } from '../streams/index.ts';
import { growthEnd, growthFactor, halfLife, lastGrowingStep } from '../theory/index.ts';
import { totalTravel } from './in-place.ts';
import { settings } from './puzzle.ts';

export { totalTravel };
export { lastUpdate, mAt, vAt } from './puzzle.ts';
export { settings };

const { g, beta1, beta2, eps, steps } = settings;
const run = inPlaceRun(settings);

/** v's factor at step t: β2 / (1 − β2ᵗ). */
export const factorAt = (t: number): number => growthFactor(beta2, t);
/** The same by hand: 1 − β2ᵗ is about t·(1 − β2), so that the factor is about 999/t. */
export const handFactorAt = (t: number): number => beta2 / (1 - beta2) / t;

/** log10 of 100·999⁹⁹/100!: all factors by hand, from step 2 to the question's last. */
export const handLog10V = Array.from({ length: steps - 1 }, (_, i) =>
  Math.log10(handFactorAt(i + 2)),
).reduce((sum, log) => sum + log, Math.log10(g * g));
/** What the hand leaves out: ln of 1 − βᵗ over t·(1 − β) is about −(t − 1)(1 − β)/2, added up. */
export const handRest = Array.from({ length: steps }, (_, i) => (i * (1 - beta2)) / 2).reduce(
  (sum, each) => sum + each,
  0,
);
/** log10 of v with it. */
export const handLog10VBetter = handLog10V + handRest * Math.LOG10E;
/** log10 of v at a step of the run. */
export const log10VAt = (t: number): number => run.log10V(t);
/** log10 of the update at a step of the run. */
export const log10UpdateAt = (t: number): number => run.log10Update(t);

/** The real step at which the factor is 1, and after which step v is largest. */
export const growthEndsAt = growthEnd(beta2);
export const peak = run.peak;
/** Half of a weight is gone after so many steps: not what ends the growth. */
export const halfLifeOfV = halfLife(beta2);

/** The last step that makes v grow where β2 is .99. */
export const lastGrowing99 = lastGrowingStep(0.99);

/** The smallest update, as step and decimal logarithm. */
export const least = run.least;
/** How many powers of ten the update gains a step once v only fades: half of −log10 β2. */
export const gainPerStep = -Math.log10(beta2) / 2;
/** The step at which it is back by that rate alone. */
export const handRecovery = least.t - least.log10 / gainPerStep;
/** The first step at which it is half of 1 again. */
export const recovers = run.recovers;

/** The largest number of a format. */
export const largestOf = (format: Format): number => FORMATS[format].largest;
const LONG = 1000;
const tens = constant(g, LONG);
const inFormat = (format: Format, correction: 'in-place' | 'separate', decays?: 'kept') =>
  withPrecision(format, decays && { decays }).adamTrace(tens, { beta1, beta2, eps, correction });
/** The step at which the bug's v leaves a format. */
export const diesAt = (format: Format): number =>
  firstNonFinite(inFormat(format, 'in-place').v) ?? NaN;
/** The same with the decays kept as doubles. */
export const diesAtKept = firstNonFinite(inFormat('bfloat16', 'in-place', 'kept').v) ?? NaN;
/** The step at which the bug's v leaves double precision on a constant gradient of 1. */
export const diesOnOnes =
  firstNonFinite(adamTrace(constant(1, LONG), { eps, correction: 'in-place' }).v) ?? NaN;
/** What β2 is in bfloat16. */
export const roundedBeta2 = withPrecision('bfloat16').arithmetic.round(beta2);
/** Right Adam's first update in bfloat16, decays rounded and kept. */
export const rightRounded = inFormat('bfloat16', 'separate').update[0] ?? NaN;
export const rightKept = inFormat('bfloat16', 'separate', 'kept').update[0] ?? NaN;

/** How many powers of ten the bug's v climbs above g² with another β2. */
export const peakOrders = (decay: number): number =>
  inPlaceRun({ ...settings, beta2: decay }).peak.log10 - 2 * Math.log10(g);
/** The largest update with β2 = β1, and its step. */
const equal = inPlaceRun({ ...settings, beta2: beta1 }).most;
export const fastest = 10 ** equal.log10;
export const fastestStep = equal.t;

const updates = adamTrace(constant(g, 3), { eps, correction: 'in-place' }).update;
/** How far the first three steps lead, in learning rates. */
export const firstThree = updates.reduce((sum, update) => sum + update, 0);
/** Their share of all there will ever be. */
export const firstThreeShare = firstThree / totalTravel;
