/** What mistakes of counting, of loading and of copying do: the updates of the library's own variants. */
import { fingerprint, type VariantSettings } from '../museum/index.ts';
import { adamTrace } from '../optim/index.ts';
import { constant } from '../streams/index.ts';

/** A constant gradient, the step after which a run is resumed, and from where on an update counts as right again. */
export const settings = { g: 10, resumed: 1000, steps: 8000, near: 0.01 } as const;

const { g, resumed, steps, near } = settings;
const updatesOf = (variant: Parameters<typeof fingerprint>[0], given: VariantSettings = {}) =>
  fingerprint(variant, constant(g, steps), given);

/** The steps until an update is and stays within `near` of 1, which is right for a constant gradient. */
const settlesAt = (updates: Float64Array): number =>
  updates.findLastIndex((update) => !(Math.abs(update - 1) <= near)) + 2;

/** The number of the question, as the mistake makes it. */
export const questionUpdate =
  fingerprint('in-place', constant(g, 100), { eps: 1e-3 }).at(-1) ?? NaN;

/* Resumed with m and v, and a counter that begins at 1 again. */
const afterResume = updatesOf('resume-counter-lost', { resumed }).subarray(resumed);
/** The first update after that, and the smallest with its place, from 1. */
export const resumedFirst = afterResume[0] ?? NaN;
export const resumedLeast = Math.min(...afterResume);
export const resumedLeastAt = afterResume.indexOf(resumedLeast) + 1;
/** How many updates it takes until they are right again. */
export const resumedSettles = settlesAt(afterResume);

/* Resumed with the counter, and m and v from zero. */
const afterLoss = updatesOf('resume-moments-lost', { resumed }).subarray(resumed);
/** The first update after that, and the largest with its place, from 1. */
export const emptiedFirst = afterLoss[0] ?? NaN;
export const emptiedMost = Math.max(...afterLoss);
export const emptiedMostAt = afterLoss.indexOf(emptiedMost) + 1;

/* A counter that is one off. */
const ahead = updatesOf('counter-ahead');
const behind = updatesOf('counter-from-zero');
/** The first updates with a counter that begins at 2, and the step from which they are right. */
export const aheadUpdates = [...ahead.subarray(0, 3)];
export const aheadSettles = settlesAt(ahead);
/** The same with a counter that begins at 0: NaN comes first. */
export const behindUpdates = [...behind.subarray(0, 3)];
export const behindSettles = settlesAt(behind);

/* One array under two names. */
/** m at the first steps; a list of references holds the last of these at every place. */
export const keptM = [...adamTrace(constant(g, 3)).m];
/** The first updates where m and v are one array. */
export const sharedUpdates = [...updatesOf('aliased').subarray(0, 3)];
