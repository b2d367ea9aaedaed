import { CORRECTED } from '../../../lib/experiments/bias-correction.ts';
import { NEAR_ONE, params, type State } from './params.ts';

const { beta1, beta2 } = params.table;
/** Rare gradients with β₂ close to 1. */
const SPARSE = { view: 'sparse', beta2: Number(NEAR_ONE.at(-1)), step: 100 } as const;
const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  defaults: example({ step: 12 }),
  'all-four': example({ show: CORRECTED, step: 12 }),
  short: example({ beta2: 0.95 }),
  'four-steps-on': example({ step: 5 }),
  'equal-decays': example({ beta1: 0.95, beta2: 0.95, show: ['none', 'both'], step: 3 }),
  'no-momentum': example({ beta1: 0, show: CORRECTED }),
  'nothing-to-correct': example({ beta1: 0, beta2: 0, show: CORRECTED, step: 5000 }),
  'on-noise': example({ noise: 'on', show: CORRECTED, step: 100 }),
  'on-a-signal': example({ noise: 'on', mean: 2, seed: 42, runs: 100, step: 37 }),
  sparse: example(SPARSE),
  'sparse-and-slow': example({ ...SPARSE, lr: 0.01, show: CORRECTED, step: 1000 }),
  'sparse-diverging': example({ ...SPARSE, beta2: beta2.max, lr: 10, runs: 1, step: 5000 }),
  'sparse-and-lost': example({
    ...SPARSE,
    beta2: 0,
    lr: 1,
    chance: 0.2,
    runs: 10,
    step: 500,
  }),
  'far-from-1': example({ beta1: beta1.max, beta2: beta2.max, show: CORRECTED }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { 'bias-correction': params.initial };
