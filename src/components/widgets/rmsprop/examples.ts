import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'nine-and-one': params.initial,
  'nine-long-memory': example({ beta: 0.99, step: 10 }),
  'nine-no-memory': example({ beta: 0 }),
  ravine: example({ view: 'ravine' }),
  'ravine-turned': example({ view: 'ravine', turn: 45 }),
  'ravine-cycle': example({ view: 'ravine', panel: 'distance' }),
  'ravine-round-bowl': example({ view: 'ravine', kappa: 1, along: 3, across: -3, step: 12 }),
  'ravine-thrown-out': example({
    view: 'ravine',
    beta: params.table.beta.max,
    lr: 1,
    kappa: 1000,
    steps: 60,
  }),
  'ravine-at-the-minimum': example({ view: 'ravine', along: 0, across: 0, panel: 'distance' }),
  epsilon: example({ view: 'eps' }),
  'epsilon-large': example({ view: 'eps', eps: 0.01, g: 0.1, step: 1000 }),
  'epsilon-smallest': example({ view: 'eps', beta: 0.999, eps: 1e-12, g: 1 }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { rmsprop: params.initial };
