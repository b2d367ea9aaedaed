import { codec, decimal, integer, oneOf } from '../../../lib/url/index.ts';

/** The lines of a step of Algorithm 1, in order, each named for what it computes. */
export const LINES = ['g', 'm', 'v', 'm-hat', 'v-hat', 'theta'] as const;
export type Line = (typeof LINES)[number];

/** How many steps the stepper runs. */
export const STEPS = 60;

/** Everything a reader can set, and everything a link to the stepper carries. */
export interface StepperState {
  /** How many times as curved the loss is one way as the other. */
  readonly kappa: number;
  /** How far the loss is turned anticlockwise, in degrees. */
  readonly rotation: number;
  /** Where the run starts. */
  readonly x: number;
  readonly y: number;
  readonly lr: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  /** The step under the cursor; 0 is before the first one. */
  readonly step: number;
  /** The line of that step that has just run; means nothing at step 0. */
  readonly line: Line;
}

/** The lesson's toy: gradients of 4 and 20, at the first line that remembers anything. */
export const INITIAL: StepperState = {
  kappa: 10,
  rotation: 0,
  x: 4,
  y: 2,
  lr: 0.5,
  beta1: 0.9,
  beta2: 0.999,
  eps: 1e-8,
  step: 1,
  line: 'm',
};

/** Limits of what a reader may set. Decays end below 1, where bias correction would divide by 0. */
export const LIMITS = {
  kappa: { min: 1, max: 1000 },
  rotation: { min: -180, max: 180 },
  start: { min: -5, max: 5 },
  lr: { min: 1e-6, max: 100 },
  beta: { min: 0, max: 0.999999 },
  eps: { min: 0, max: 1000 },
} as const;

const { kappa, rotation, start, lr, beta, eps } = LIMITS;

/** Reads and writes `?adam-stepper.step=3&adam-stepper.line=m-hat`. */
export const stepperCodec = codec<StepperState>('adam-stepper', {
  kappa: decimal(kappa.min, kappa.max),
  rotation: decimal(rotation.min, rotation.max),
  x: decimal(start.min, start.max),
  y: decimal(start.min, start.max),
  lr: decimal(lr.min, lr.max),
  beta1: decimal(beta.min, beta.max),
  beta2: decimal(beta.min, beta.max),
  eps: decimal(eps.min, eps.max),
  step: integer(0, STEPS),
  line: oneOf(LINES),
});
