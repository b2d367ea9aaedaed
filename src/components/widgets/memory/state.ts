import { codec, decimal, integer, oneOf, orNull } from '../../../lib/url/index.ts';

export const STREAMS = ['constant', 'change', 'noise', 'pulse'] as const;
export const WEIGHTS = ['raw', 'rescaled'] as const;

export type StreamName = (typeof STREAMS)[number];

/** Everything a reader can set, and everything a link to the widget carries. */
export interface MemoryState {
  /** Which gradients are averaged. */
  readonly stream: StreamName;
  /** NumPy's seed for the noise. */
  readonly seed: number;
  readonly beta: number;
  /** How many steps are drawn. */
  readonly steps: number;
  /** The step under the cursor, from 1; null stands for the last one. */
  readonly step: number | null;
  /** The weights as they are, or divided by their sum. */
  readonly weights: (typeof WEIGHTS)[number];
  /** The step of the gradient looked at; 0 stands for the zero that the average starts from. */
  readonly k: number;
}

/** An average of tens that is still young: a good part of it is the zero it started from. */
export const INITIAL: MemoryState = {
  stream: 'constant',
  seed: 42,
  beta: 0.9,
  steps: 60,
  step: 12,
  weights: 'raw',
  k: 4,
};

/** Limits of what a reader may set. β ends where its slider does. */
export const LIMITS = {
  seed: { min: 0, max: 4294967295 },
  beta: { min: 0, max: 0.99999 },
  steps: { min: 5, max: 500 },
  step: { min: 1, max: 500 },
  k: { min: 0, max: 500 },
} as const;

const { seed, beta, steps, step, k } = LIMITS;

/** Reads and writes `?memory.stream=…&memory.beta=…`. */
export const memoryCodec = codec<MemoryState>('memory', {
  stream: oneOf(STREAMS),
  seed: integer(seed.min, seed.max),
  beta: decimal(beta.min, beta.max),
  steps: integer(steps.min, steps.max),
  step: orNull(integer(step.min, step.max), 'last'),
  weights: oneOf(WEIGHTS),
  k: integer(k.min, k.max),
});
