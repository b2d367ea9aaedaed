import {
  CORRECTED,
  MAX_RUNS,
  STEPS,
  type Corrected,
} from '../../../lib/experiments/bias-correction.ts';
import { codec, decimal, integer, oneOf, subset } from '../../../lib/url/index.ts';

export const VIEWS = ['factor', 'sparse'] as const;
export type View = (typeof VIEWS)[number];
export const NOISE = ['off', 'on'] as const;

/** Everything a reader can set, and everything a link to the widget carries. */
export interface CorrectionState {
  /** The size of the step, or a parameter whose gradient is rarely seen. */
  readonly view: View;
  /** Which averages are corrected, a line each; at least one. */
  readonly show: readonly Corrected[];
  readonly beta1: number;
  readonly beta2: number;
  /** The step under the cursor, from 1. */
  readonly step: number;
  /** Whether the step size is drawn on seeded random gradients too. */
  readonly noise: (typeof NOISE)[number];
  /** Mean of the random gradients, whose standard deviation is 1. */
  readonly mean: number;
  /** How likely a step of the sparse experiment sees a gradient. */
  readonly chance: number;
  /** Learning rate of the sparse experiment. */
  readonly lr: number;
  /** NumPy's seed. */
  readonly seed: number;
  readonly runs: number;
}

/** Adam's defaults, at the first step. */
export const INITIAL: CorrectionState = {
  view: 'factor',
  show: ['none', 'both'],
  beta1: 0.9,
  beta2: 0.999,
  step: 1,
  noise: 'off',
  mean: 0,
  chance: 0.01,
  lr: 0.1,
  seed: 0,
  runs: 40,
};

/** Limits of what a reader may set. Decays end below 1, where bias correction would divide by 0. */
export const LIMITS = {
  beta: { min: 0, max: 0.999999 },
  step: { min: 1, max: STEPS },
  mean: { min: -10, max: 10 },
  chance: { min: 0.001, max: 1 },
  lr: { min: 1e-5, max: 10 },
  seed: { min: 0, max: 4294967295, integer: true },
  runs: { min: 1, max: MAX_RUNS, integer: true },
} as const;

const { beta, step, mean, chance, lr, seed, runs } = LIMITS;

/** Reads and writes `?bias-correction.beta2=0.95&bias-correction.show=none,v`. */
export const correctionCodec = codec<CorrectionState>('bias-correction', {
  view: oneOf(VIEWS),
  show: subset(CORRECTED),
  beta1: decimal(beta.min, beta.max),
  beta2: decimal(beta.min, beta.max),
  step: integer(step.min, step.max),
  noise: oneOf(NOISE),
  mean: decimal(mean.min, mean.max),
  chance: decimal(chance.min, chance.max),
  lr: decimal(lr.min, lr.max),
  seed: integer(seed.min, seed.max),
  runs: integer(runs.min, runs.max),
});

/** Starting points worth a button. */
export const PRESETS = {
  defaults: { view: 'factor', show: ['none', 'both'], beta1: 0.9, beta2: 0.999, step: 12 },
  short: { view: 'factor', show: ['none', 'both'], beta1: 0.9, beta2: 0.95, step: 1 },
  sparse: {
    view: 'sparse',
    show: ['none', 'both'],
    beta1: 0.9,
    beta2: 0.99999,
    chance: 0.01,
    lr: 0.1,
    step: 100,
  },
} as const satisfies Record<string, Partial<CorrectionState>>;

/** The values of β2 that the sparse experiment offers, nearer and nearer to 1. */
export const NEAR_ONE = ['0.999', '0.9999', '0.99999'] as const;
