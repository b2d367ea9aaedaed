import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'at-the-edge': params.initial,
  'in-the-midst': example({ step: 200 }),
  'at-the-start': example({ step: 0 }),
  'no-momentum': example({ beta1: 0 }),
  rmsprop: example({ rule: 'rmsprop', lr: 0.003 }),
  descent: example({ rule: 'sgd', lr: 1 }),
  'heavy-ball': example({ rule: 'momentum', lr: 0.3 }),
  rings: example({ set: 'rings', step: 100 }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { planar: params.initial };
