import { inPlaceRun, type Extreme, type InPlaceRun } from '../../../lib/experiments/in-place.ts';
import { QUESTION } from '../../../lib/experiments/settings.ts';
import { keepLast } from '../../../lib/keep.ts';
import { adamTrace } from '../../../lib/optim/trace.ts';
import { firstNonFinite, withPrecision, type Format } from '../../../lib/precision/index.ts';
import { constant } from '../../../lib/streams/index.ts';
import { growthFactor } from '../../../lib/theory/growth.ts';
import { LATEST, type State } from './params.ts';
import { reachOf } from './steps.ts';

const { g, beta1, beta2, eps } = QUESTION;

/** A quantity at the steps that are drawn. */
interface Line {
  readonly t: readonly number[];
  readonly y: readonly number[];
}

/** Factors of v, and the v that they make. */
export interface Factors {
  readonly step: number;
  readonly reach: number;
  /** What the step multiplies the v before it by. */
  readonly factor: number;
  readonly log10V: number;
  /** The last step that makes v grow. */
  readonly turn: number;
  /** log10 of the factors from step 2 on, at most so many that each is seen. */
  readonly bars: Line;
  /** log10 of v from step 1 on. */
  readonly v: Line;
}

/** The update over millions of steps, as exact arithmetic has it. */
export interface Recovery extends Pick<InPlaceRun, 'least' | 'recovers'> {
  readonly step: number;
  readonly log10: number;
  readonly line: Line;
  /** The step from which on the update is 0 in double precision. */
  readonly zeroFrom: number;
}

/** What becomes of v in a format. */
export interface InFormat {
  readonly format: Format;
  /** Whether the decays stay doubles. */
  readonly kept: boolean;
  /** What β2 is there. */
  readonly beta2: number;
  /** The step at which v is infinite or NaN. */
  readonly dies: number;
  /** Whether right Adam's first update is a number. */
  readonly rightWorks: boolean;
  readonly exact: Line;
  /** How many of the exact line's steps the format holds. */
  readonly held: number;
}

/** The bug with a β2. */
export interface Decay extends Pick<InPlaceRun, 'least' | 'recovers' | 'peak'> {
  /** How many powers of ten v climbs above g². */
  readonly orders: number;
  /** Where the update is larger than it should be by more than a hundredth; null where it never is. */
  readonly most: Extreme | null;
  readonly line: Line;
}

/** What the views show, each computed when it is first asked for. */
export interface Run {
  readonly factors: Factors;
  readonly recovery: Recovery;
  readonly formats: InFormat;
  readonly decay: Decay;
}

export const run = (state: State): Run => ({
  get factors() {
    return factorsOf(state.step);
  },
  get recovery() {
    return recoveryOf(state.late);
  },
  get formats() {
    return formatsOf(state.format);
  },
  get decay() {
    return decayOf(state.beta2);
  },
});

/** Each of these steps, or so many of them, evenly spaced. */
const BARS = 200;
const steps = (from: number, to: number, most = BARS): readonly number[] => {
  const stride = Math.max(1, Math.ceil((to - from + 1) / most));
  const t = Array.from(
    { length: Math.ceil((to - from + 1) / stride) },
    (_, i) => from + i * stride,
  );
  return t.at(-1) === to ? t : [...t, to];
};
/** Whole steps, evenly spaced on a logarithmic axis. */
const PER_DECADE = 40;
const logSteps = (to: number): readonly number[] => [
  ...new Set(
    Array.from({ length: Math.floor(Math.log10(to) * PER_DECADE) + 1 }, (_, i) =>
      Math.round(10 ** (i / PER_DECADE)),
    ),
  ),
];
const line = (t: readonly number[], of: (t: number) => number): Line => ({ t, y: t.map(of) });

/** The question's own run: thousands of steps, once. */
const question = keepLast(() => inPlaceRun(QUESTION));

/** What does not follow from the step stands still while it moves. */
const pileOf = keepLast((reach: number) => ({
  bars: line(steps(2, reach), (t) => Math.log10(growthFactor(beta2, t))),
  v: line(steps(1, reach), question().log10V),
}));
const factorsOf = keepLast((step: number): Factors => {
  const reach = reachOf(step);
  return {
    ...{ step, reach, ...pileOf(reach) },
    factor: growthFactor(beta2, step),
    log10V: question().log10V(step),
    turn: question().peak.t,
  };
});

/** The steep fall step by step, and then the long way back. */
const wayBack = keepLast(() => {
  const { log10Update, recovers } = question();
  const times = [...logSteps(LATEST), recovers, ...steps(20_000, LATEST, 100)];
  return line(
    [...new Set(times)].sort((a, b) => a - b),
    log10Update,
  );
});
const zeroFrom = keepLast(
  () =>
    1 +
    adamTrace(constant(g, 1000), { eps, correction: 'in-place' }).update.findIndex((u) => u === 0),
);
const recoveryOf = keepLast((step: number): Recovery => {
  const { least, recovers, log10Update } = question();
  return { step, log10: log10Update(step), line: wayBack(), least, recovers, zeroFrom: zeroFrom() };
});

/** As long as float64 lasts, and some. */
const FORMAT_STEPS = 500;
const exact = keepLast(() => line(logSteps(FORMAT_STEPS), question().log10V));
const formatsOf = keepLast((name: State['format']): InFormat => {
  const kept = name === 'bfloat16-kept';
  const format = name === 'bfloat16-kept' ? 'bfloat16' : name;
  const { adamTrace: rounded, arithmetic } = withPrecision(format, {
    decays: kept ? 'kept' : 'rounded',
  });
  const tens = constant(g, FORMAT_STEPS);
  const dies = firstNonFinite(rounded(tens, { eps, correction: 'in-place' }).v) ?? Infinity;
  return {
    ...{ format, kept, dies, exact: exact() },
    beta2: kept ? beta2 : arithmetic.round(beta2),
    rightWorks: Number.isFinite(rounded([g], { eps }).update[0]),
    held: exact().t.filter((t) => t < dies).length,
  };
});

/** From so much on an update counts as too large. */
const TOO_LARGE = Math.log10(1.01);
const decayOf = keepLast((decay: number): Decay => {
  const found = inPlaceRun({ g, beta1, beta2: decay, eps });
  const { least, recovers, peak, most, log10Update } = found;
  return {
    ...{ least, recovers, peak },
    orders: peak.log10 - 2 * Math.log10(g),
    most: most.log10 > TOO_LARGE ? most : null,
    line: line(logSteps(10 ** 7), log10Update),
  };
});
