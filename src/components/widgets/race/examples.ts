import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'along-the-axes': params.initial,
  turned: example({ angle: 45, step: 20 }),
  'more-steps': example({ steps: 200 }),
  noisy: example({ noise: 1, steps: 40, task: 'digits' }),
  'turned-and-noisy': example({ angle: 30, noise: 3, steps: 30, task: 'digits' }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { race: example({ angle: 45 }) };
