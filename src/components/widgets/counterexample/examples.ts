import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { NAMES, params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'long-memory': params.initial,
  reddi: example({ beta2: 0.1 }),
  'reddi-amsgrad': example({ beta2: 0.1, rules: NAMES }),
  'no-memory': example({ beta2: 0, rules: NAMES }),
  default: example({ beta2: DEFAULTS.adam.beta2, rules: NAMES }),
  'large-gradient': example({ c: 10, beta2: 0.05, rules: ['amsgrad'] }),
  'hardly-best': example({ c: 2.1, beta2: 0.88, rules: NAMES }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { counterexample: example({ beta2: 0.1, rules: NAMES }) };
