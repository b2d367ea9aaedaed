import { params, type State } from './params.ts';

const INITIAL = params.initial;

const example = (patch: Partial<State>): State => ({ ...INITIAL, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  ravine: INITIAL,
  exchanged: example({ exchange: 'exchanged', step: 40 }),
  optimum: example({ lr: 0.033057851, beta: 0.66942149 }),
  'past-the-limit': example({ lr: 0.045, step: 12 }),
  'far-past-the-limit': example({ lr: 4, beta: 0.999, exchange: 'exchanged' }),
  'too-much-beta': example({ lr: 0.01, beta: 0.99, steps: '200' }),
  'no-momentum': example({ beta: 0, lr: 0.0198 }),
  round: example({ kappa: 1, lr: 1, beta: 0, x: 2, y: -2 }),
  'thousand-to-one': example({ kappa: 1000, rotation: -60, lr: 0.001, steps: '200' }),
  'at-the-minimum': example({ x: 0, y: 0, steps: '50' }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { momentum: example({ x: -2, y: 0.1, rotation: 15 }) };
