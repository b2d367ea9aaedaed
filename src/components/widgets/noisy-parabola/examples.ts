import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  stalled: params.initial,
  falling: example({ schedule: 'linear' }),
  'small-steps': example({ lr: 1e-3 }),
  'more-noise-than-way': example({ sigma: 1 }),
  'little-noise': example({ lr: 0.1, sigma: 0.03 }),
};
