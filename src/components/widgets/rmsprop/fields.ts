import type { Field } from '../../figure/FieldSlider.tsx';
import { DECAY_TRACK, linearTrack, logTrack } from '../../figure/tracks.ts';
import { LIMITS, type View } from './state.ts';
import type { RmspropStrings } from './strings.ts';
import { sayDecay } from './words.ts';

const { lr, eps, kappa, turn, steps, g } = LIMITS;

/** The widget's numbers. */
export const FIELDS = {
  lr: { symbol: 'α', track: logTrack(1e-3, 1), limits: lr, className: 'q-lr' },
  beta: {
    symbol: 'β',
    track: DECAY_TRACK,
    limits: LIMITS.beta,
    className: 'q-beta',
    say: sayDecay,
  },
  eps: {
    symbol: 'ε',
    track: logTrack(1e-12, 1, 1),
    limits: eps,
    className: 'q-eps',
  },
  kappa: { symbol: 'κ', track: logTrack(1, 1000), limits: kappa },
  turn: { symbol: '°', track: linearTrack(turn.min, turn.max, 1), limits: turn },
  steps: {
    symbol: 'T',
    track: linearTrack(steps.min, steps.max, 1),
    limits: { ...steps, integer: true },
  },
  g: { symbol: '|g|', track: logTrack(1e-12, 1, 4), limits: g, className: 'q-g' },
} as const satisfies Record<string, Field<RmspropStrings>>;

type FieldName = keyof typeof FIELDS;

/** What each experiment lets a reader set, in the order of the formula. */
export const FIELDS_OF: Readonly<Record<View, readonly FieldName[]>> = {
  nine: ['beta', 'eps'],
  ravine: ['lr', 'beta', 'eps', 'kappa', 'turn', 'steps'],
  eps: ['g', 'beta', 'eps'],
};
