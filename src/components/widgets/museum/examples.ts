import { CASES, type Case } from './cases.ts';
import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const card = (name: Case, patch: Partial<State> = {}): State =>
  example({ card: CASES.indexOf(name) + 1, ...patch });
const turned = (name: Case, guess: State['guess']): State =>
  card(name, { guess, turned: CASES.indexOf(name) + 1 });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  constant: params.initial,
  'one-gradient': example({ count: 1 }),
  'change-of-sign': example({ count: 2, k: 2, g2: -10 }),
  'zero-first': example({ count: 2, g1: 0 }),
  'named-right': turned('torchao', 'counter-stalls'),
  'named-wrong': turned('tfjs', 'never'),
  'false-alarm': turned('caffe', 'never'),
  'in-place': card('question'),
  'zero-at-first': card('brain.js'),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { museum: example({ count: 1 }) };
