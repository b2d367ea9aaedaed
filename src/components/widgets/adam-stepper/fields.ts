import type { Field } from '../../figure/FieldSlider.tsx';
import { DECAY_TRACK, EPS_TRACK, linearTrack, logTrack } from '../../figure/tracks.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LIMITS } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { sayDecay } from './words.ts';

const { lr, beta, eps, kappa, rotation } = LIMITS;
const decay = { track: DECAY_TRACK, limits: beta, say: sayDecay };

/** The stepper's numbers. */
export const FIELDS = {
  lr: { symbol: 'α', track: logTrack(1e-3, 10, 10), limits: lr, className: 'q-lr' },
  beta1: { symbol: 'β₁', ...decay, className: 'q-beta1 q-m' },
  beta2: { symbol: 'β₂', ...decay, className: 'q-beta2 q-v' },
  eps: { symbol: 'ε', track: EPS_TRACK, limits: eps, inputMode: 'text', className: 'q-eps' },
  kappa: { symbol: 'κ', track: logTrack(1, 100, 10), limits: kappa },
  rotation: {
    symbol: '∠',
    track: linearTrack(-90, 90, 5),
    limits: rotation,
    say: (value, strings) => fill(strings['say.degrees'], { value }),
  },
} as const satisfies Record<string, Field<StepperStrings>>;
