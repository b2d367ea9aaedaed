import { codec, decimal, integer, oneOf, orNull } from '../../../lib/url/index.ts';

/** One parameter, on a parabola, or two, on a bowl. */
export const MODES = ['one', 'two'] as const;
export type Mode = (typeof MODES)[number];

/** Everything a reader can set, and everything a link to the widget carries. */
export interface DescentState {
  readonly mode: Mode;
  /** The learning rate α. */
  readonly lr: number;
  /** The curvature λ of the parabola; one parameter only. */
  readonly curvature: number;
  /** The condition number κ of the bowl, whose curvatures are 1 and κ; two parameters only. */
  readonly kappa: number;
  /** How far the bowl's axes are turned anticlockwise, in degrees; two parameters only. */
  readonly rotation: number;
  /** Where the run starts; y with two parameters only. */
  readonly x: number;
  readonly y: number;
  /** The budget: steps of the run. */
  readonly steps: number;
  /** The step under the cursor, from 0; null stands for the last one. */
  readonly step: number | null;
}

/** The lesson's toy, with the learning rate that jumps over the minimum. */
export const INITIAL: DescentState = {
  mode: 'one',
  lr: 1.8,
  curvature: 1,
  kappa: 10,
  rotation: 0,
  x: 1,
  y: 1,
  steps: 20,
  step: null,
};

/** Limits of what a reader may set. */
export const LIMITS = {
  lr: { min: 1e-6, max: 100 },
  curvature: { min: 0.1, max: 100 },
  kappa: { min: 1, max: 1000 },
  rotation: { min: -90, max: 90 },
  start: { min: -2, max: 2 },
  steps: { min: 1, max: 500 },
} as const;

const { lr, curvature, kappa, rotation, start, steps } = LIMITS;

/** Reads and writes `?descent.mode=two&descent.lr=0.1&…`. */
export const descentCodec = codec<DescentState>('descent', {
  mode: oneOf(MODES),
  lr: decimal(lr.min, lr.max),
  curvature: decimal(curvature.min, curvature.max),
  kappa: decimal(kappa.min, kappa.max),
  rotation: decimal(rotation.min, rotation.max),
  x: decimal(start.min, start.max),
  y: decimal(start.min, start.max),
  steps: integer(steps.min, steps.max),
  step: orNull(integer(0, steps.max), 'last'),
});
