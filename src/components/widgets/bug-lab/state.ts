import { CORRECTION_NAMES, type CorrectionName } from '../../../lib/optim/variants.ts';
import { codec, decimal, integer, numbers, oneOf, orNull, subset } from '../../../lib/url/index.ts';

export const STREAMS = ['constant', 'ramp', 'normal', 'values'] as const;
export const QUANTITIES = ['update', 'm', 'v', 'root-v'] as const;
export const SCALES = ['linear', 'log'] as const;

export type StreamName = (typeof STREAMS)[number];
export type Quantity = (typeof QUANTITIES)[number];
export type Scale = (typeof SCALES)[number];

/** Everything a reader can set, and everything a link to the lab carries. */
export interface LabState {
  readonly stream: StreamName;
  /** The gradient of every step of the constant stream. */
  readonly value: number;
  /** NumPy's seed for the normal stream. */
  readonly seed: number;
  /** The reader's own gradients, one a step. */
  readonly values: readonly number[];
  /** Steps of the constant, ramp and normal streams. The reader's own values bring their own number. */
  readonly steps: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  /** The corrections drawn, at least one. */
  readonly show: readonly CorrectionName[];
  readonly quantity: Quantity;
  readonly scale: Scale;
  /** The step under the cursor, from 1; null stands for the last one. */
  readonly step: number | null;
}

/** The question's own experiment. */
export const INITIAL: LabState = {
  stream: 'constant',
  value: 10,
  seed: 42,
  values: [10, 10, 10, -10, 10, 10],
  steps: 100,
  beta1: 0.9,
  beta2: 0.999,
  eps: 1e-3,
  show: ['in-place'],
  quantity: 'update',
  scale: 'log',
  step: null,
};

/** Limits of what a reader may set. Decays end below 1, where bias correction would divide by 0. */
export const LIMITS = {
  steps: { min: 1, max: 1000 },
  beta: { min: 0, max: 0.999999 },
  eps: { min: 0, max: 1000 },
  value: { min: -1e100, max: 1e100 },
  seed: { min: 0, max: 4294967295 },
} as const;

const { steps, beta, eps, value, seed } = LIMITS;

/** Reads and writes `?bug-lab.stream=…&bug-lab.beta1=…`. */
export const labCodec = codec<LabState>('bug-lab', {
  stream: oneOf(STREAMS),
  value: decimal(value.min, value.max),
  seed: integer(seed.min, seed.max),
  values: numbers(steps.max),
  steps: integer(steps.min, steps.max),
  beta1: decimal(beta.min, beta.max),
  beta2: decimal(beta.min, beta.max),
  eps: decimal(eps.min, eps.max),
  show: subset(CORRECTION_NAMES),
  quantity: oneOf(QUANTITIES),
  scale: oneOf(SCALES),
  step: orNull(integer(steps.min, steps.max), 'last'),
});
