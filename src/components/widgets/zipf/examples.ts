import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'near-the-limit': params.initial,
  'small-steps': example({ lr: 5, adamLr: 0.01 }),
  'past-the-limit': example({ lr: 100 }),
  'at-the-start': example({ step: 0 }),
  early: example({ step: 50 }),
};
