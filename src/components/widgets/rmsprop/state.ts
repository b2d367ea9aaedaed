import { codec, decimal, integer, oneOf, orNull } from '../../../lib/url/index.ts';

/** The three experiments: Hinton's stream, a ravine, and the three places of ε. */
export const VIEWS = ['nine', 'ravine', 'eps'] as const;
/** What the ravine's second plot shows of each coordinate. */
export const PANELS = ['sizes', 'distance'] as const;

export type View = (typeof VIEWS)[number];
export type Panel = (typeof PANELS)[number];

/** Everything a reader can set, and everything a link to the widget carries. */
export interface RmspropState {
  readonly view: View;
  /** Share of v that is kept; PyTorch's `alpha`, Adam's β₂. */
  readonly beta: number;
  readonly eps: number;
  /** RMSProp's learning rate on the ravine; the other two views measure in learning rates. */
  readonly lr: number;
  /** How many times steeper the ravine's walls are than its floor. */
  readonly kappa: number;
  /** How far the ravine is turned, in degrees. */
  readonly turn: number;
  /** The start, along the ravine's floor and across it. */
  readonly along: number;
  readonly across: number;
  readonly panel: Panel;
  /** Steps on the ravine. */
  readonly steps: number;
  /** The size of the gradient marked in the third view. */
  readonly g: number;
  /** The step under the cursor, from 1; null stands for the last one, in the third view for the first. */
  readonly step: number | null;
}

/** Hinton's own example, at his decay. */
export const INITIAL: RmspropState = {
  view: 'nine',
  beta: 0.9,
  eps: 1e-8,
  lr: 0.1,
  kappa: 100,
  turn: 0,
  along: -3,
  across: 1,
  panel: 'sizes',
  steps: 200,
  g: 1e-6,
  step: null,
};

/** Limits of what a reader may set. ε stays above 0, so that a gradient of 0 makes a step of 0. */
export const LIMITS = {
  beta: { min: 0, max: 0.99999 },
  eps: { min: 1e-12, max: 1 },
  lr: { min: 1e-4, max: 1 },
  kappa: { min: 1, max: 1000 },
  turn: { min: 0, max: 90 },
  place: { min: -4, max: 4 },
  steps: { min: 10, max: 500 },
  g: { min: 1e-12, max: 1 },
  step: { min: 1, max: 1000 },
} as const;

const { beta, eps, lr, kappa, turn, place, steps, g, step } = LIMITS;

/** Reads and writes `?rmsprop.view=…&rmsprop.beta=…`. */
export const rmspropCodec = codec<RmspropState>('rmsprop', {
  view: oneOf(VIEWS),
  beta: decimal(beta.min, beta.max),
  eps: decimal(eps.min, eps.max),
  lr: decimal(lr.min, lr.max),
  kappa: decimal(kappa.min, kappa.max),
  turn: decimal(turn.min, turn.max),
  along: decimal(place.min, place.max),
  across: decimal(place.min, place.max),
  panel: oneOf(PANELS),
  steps: integer(steps.min, steps.max),
  g: decimal(g.min, g.max),
  step: orNull(integer(step.min, step.max), 'end'),
});
