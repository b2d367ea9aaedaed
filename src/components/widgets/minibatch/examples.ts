import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'four-a-step': params.initial,
  'as-if-tenfold': example({ compare: 'on' }),
  'one-a-step': example({ batch: '1', compare: 'on' }),
  'no-noise': example({ batch: 'all', compare: 'on', lr: 0.1 }),
  // No larger: runs that do not settle end elsewhere where an engine rounds another last digit.
  'larger-steps': example({ lr: 0.05, compare: 'on' }),
  'no-momentum': example({ beta: 0, compare: 'on' }),
};
