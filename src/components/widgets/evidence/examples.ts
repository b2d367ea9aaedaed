import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'test-loss': params.initial,
  'training-loss': example({ measure: 'training' }),
  'with-warmup': example({ beginning: 'warmup' }),
  'short-memory': example({ beta2: '0.95', measure: 'training' }),
};
