import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'young-average': params.initial,
  rescaled: example({ weights: 'rescaled' }),
  'first-step': example({ step: 1, k: 1, weights: 'rescaled' }),
  'sign-change': example({ stream: 'change', step: 37, k: 25 }),
  'noise-long-memory': example({ stream: 'noise', beta: 0.99, steps: 200, step: null, k: 150 }),
  'pulse-draws-the-weights': example({ stream: 'pulse', beta: 0.8, step: 30, k: 15 }),
  'zero-start-looked-at': example({ beta: 0.999, step: 30, k: 0 }),
  'no-memory': example({ stream: 'noise', beta: 0, step: 20, k: 20 }),
  'hardly-started': example({ beta: params.table.beta.max, steps: 500, step: null, k: 400 }),
  'five-steps': example({ steps: 5, step: 3, k: 5 }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { memory: example({ steps: 14, step: null }) };
