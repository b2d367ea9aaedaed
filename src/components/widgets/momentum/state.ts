import { codec, decimal, integer, oneOf, orNull } from '../../../lib/url/index.ts';

/** How the EMA form's learning rate is chosen: the heavy ball's own, or that over 1 − β. */
export const EXCHANGES = ['same', 'exchanged'] as const;
/** Steps that every run and every point of the map takes. */
export const BUDGETS = ['50', '100', '200'] as const;

/** Everything a reader can set, and everything a link to the widget carries. */
export interface MomentumState {
  /** Condition number of the bowl: its curvatures are 1 and κ. */
  readonly kappa: number;
  /** How far the bowl is turned anticlockwise, in degrees. */
  readonly rotation: number;
  /** Learning rate of the heavy ball, and of plain descent beside it. */
  readonly lr: number;
  /** Share of the buffer that is kept. */
  readonly beta: number;
  readonly exchange: (typeof EXCHANGES)[number];
  /** The start. */
  readonly x: number;
  readonly y: number;
  readonly steps: (typeof BUDGETS)[number];
  /** The step on show, from 0; null stands for the last one. */
  readonly step: number | null;
}

/** A ravine in which plain descent hardly moves and the ball swings to the minimum. */
export const INITIAL: MomentumState = {
  kappa: 100,
  rotation: 30,
  lr: 0.003,
  beta: 0.9,
  exchange: 'same',
  x: -1.8,
  y: 0.4,
  steps: '100',
  step: null,
};

/** Limits of what a reader may set. The learning rates are the map's; β ends where the buffer would never forget. */
export const LIMITS = {
  kappa: { min: 1, max: 1000 },
  rotation: { min: -90, max: 90 },
  lr: { min: 0.0003, max: 4 },
  beta: { min: 0, max: 0.999 },
  place: { min: -2, max: 2 },
  step: { min: 0, max: 200 },
} as const;

const { kappa, rotation, lr, beta, place, step } = LIMITS;

/** Reads and writes `?momentum.lr=…&momentum.beta=…`. */
export const momentumCodec = codec<MomentumState>('momentum', {
  kappa: decimal(kappa.min, kappa.max),
  rotation: decimal(rotation.min, rotation.max),
  lr: decimal(lr.min, lr.max),
  beta: decimal(beta.min, beta.max),
  exchange: oneOf(EXCHANGES),
  x: decimal(place.min, place.max),
  y: decimal(place.min, place.max),
  steps: oneOf(BUDGETS),
  step: orNull(integer(step.min, step.max), 'last'),
});
