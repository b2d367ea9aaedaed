import type { Field } from '../../figure/FieldSlider.tsx';
import { DECAY_TRACK, EPS_TRACK, linearTrack } from '../../figure/tracks.ts';
import { LIMITS } from './state.ts';
import type { LabStrings } from './strings.ts';
import { sayDecay } from './words.ts';

const { value, seed, beta, eps, steps } = LIMITS;
const decay = { track: DECAY_TRACK, limits: beta, say: sayDecay };

/** The lab's numbers. */
export const FIELDS = {
  value: { symbol: 'g', track: linearTrack(-20, 20, 1), limits: value },
  seed: { symbol: '#', track: linearTrack(0, 100, 1), limits: { ...seed, integer: true } },
  beta1: { symbol: 'β₁', ...decay, className: 'q-m' },
  beta2: { symbol: 'β₂', ...decay, className: 'q-v' },
  eps: { symbol: 'ε', track: EPS_TRACK, limits: eps, inputMode: 'text' },
  steps: {
    symbol: 'T',
    track: linearTrack(steps.min, steps.max, 1),
    limits: { ...steps, integer: true },
  },
} as const satisfies Record<string, Field<LabStrings>>;
