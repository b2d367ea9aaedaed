import { CORRECTION_NAMES } from '../../../lib/optim/variants.ts';
import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  puzzle: params.initial,
  'puzzle-linear': example({ scale: 'linear', show: ['in-place', 'separate'] }),
  'all-six': example({ show: CORRECTION_NAMES, scale: 'linear' }),
  'all-six-log': example({ show: CORRECTION_NAMES }),
  'patch-on-ramp': example({
    stream: 'ramp',
    show: ['separate', 'first-step-only', 'never'],
    scale: 'linear',
  }),
  'normal-negative-on-log': example({
    stream: 'normal',
    show: ['in-place', 'separate', 'first-step-only'],
  }),
  'm-overshoots': example({ quantity: 'm', show: ['in-place', 'separate'], scale: 'linear' }),
  'v-overflows': example({ quantity: 'v', steps: 700 }),
  'zero-over-zero': example({ stream: 'ramp', eps: 0, steps: 12, show: ['separate', 'never'] }),
  'all-zero': example({ value: 0, show: ['in-place', 'separate'] }),
  'own-values': example({
    stream: 'values',
    values: [1, -1, 1, -1, 5, 0, 0, 0, -2],
    show: ['separate', 'never'],
    scale: 'linear',
  }),
  'one-step': example({ steps: 1, show: ['in-place', 'separate', 'never'] }),
};

/** What stands beside its two lessons on the landing page. */
export const THUMBNAILS = {
  puzzle: params.initial,
  fixes: example({ stream: 'ramp', show: ['separate', 'first-step-only'], scale: 'linear' }),
  exercises: example({ stream: 'normal', show: ['separate', 'in-place'], scale: 'linear' }),
} as const;
