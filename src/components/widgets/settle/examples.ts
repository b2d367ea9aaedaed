import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  burst: params.initial,
  'calm-by-epsilon': example({ eps: 3e-3 }),
  'epsilon-too-small': example({ eps: 1e-3 }),
  'not-yet': example({ lr: 0.01 }),
  'rmsprop-cycle': example({ rule: 'rmsprop', beta: 0.9 }),
  'rmsprop-pytorch': example({ rule: 'rmsprop', beta: 0.99 }),
  'rmsprop-underflow': example({ rule: 'rmsprop', lr: 0.01 }),
  'rmsprop-no-memory': example({ rule: 'rmsprop', beta: 0 }),
};
