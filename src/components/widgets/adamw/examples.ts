import { LAST, params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  early: params.initial,
  'at-the-end': example({ step: LAST }),
  'strong-decay': example({ decay: 1, ratio: 100, step: LAST }),
  'smaller-gradients': example({ ratio: 0.1, step: LAST }),
  'alike-at-the-start': example({ ratio: 1, step: 0 }),
};
