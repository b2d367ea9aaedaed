import { LATEST, params, type State } from './params.ts';
import { LAST } from './steps.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  question: params.initial,
  first: example({ step: 1, format: 'float32', beta2: 0.99 }),
  'ten-steps': example({ step: 10, late: 100, format: 'float16', beta2: 0.95 }),
  'a-thousand': example({ step: 1000, late: 800_000, format: 'bfloat16', beta2: 0.9 }),
  'past-the-peak': example({ step: 7500, late: 1_631_000, format: 'bfloat16-kept', beta2: 0.6 }),
  end: example({ step: LAST, late: LATEST, beta2: 0.8 }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { forensics: example({ step: LAST }) };
