import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  'never-against-right': params.initial,
  'names-shown': example({ names: 'shown' }),
  'right-one-larger': example({ first: 'separate', lr2: 0.01 }),
  'stored-back': example({ second: 'in-place', step: 300 }),
  descent: example({ second: 'sgd', lr2: 0.5, step: 200, batch: 50 }),
};
