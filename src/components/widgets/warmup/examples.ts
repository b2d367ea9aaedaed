import { untunedWarmup } from '../../../lib/experiments/warmup.ts';
import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  none: params.initial,
  untuned: example({ over: untunedWarmup(params.initial.beta2) }),
  short: example({ over: 100 }),
  'language-model': example({ beta2: 0.95, over: 40 }),
  'radam-never': example({ beta2: 0.5 }),
  longest: example({ beta2: params.table.beta2.max, over: params.table.over.max }),
};
