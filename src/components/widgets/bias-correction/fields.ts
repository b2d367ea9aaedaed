import type { Field } from '../../figure/FieldSlider.tsx';
import { DECAY_TRACK, linearTrack, logTrack } from '../../figure/tracks.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LIMITS } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { sayDecay } from './words.ts';

const { beta, mean, chance, lr, seed, runs } = LIMITS;
const decay = { track: DECAY_TRACK, limits: beta, say: sayDecay };

const sayChance = (value: number, strings: CorrectionStrings): string =>
  fill(strings['say.chance'], { value, every: Math.round(1 / value) });

/** The widget's numbers. */
export const FIELDS = {
  beta1: { symbol: 'β₁', ...decay, className: 'q-m q-beta1' },
  beta2: { symbol: 'β₂', ...decay, className: 'q-v q-beta2' },
  mean: { symbol: 'μ', track: linearTrack(0, 3, 0.1), limits: mean, className: 'q-g' },
  chance: {
    symbol: 'p',
    track: logTrack(chance.min, chance.max, 9),
    limits: chance,
    say: sayChance,
  },
  lr: { symbol: 'α', track: logTrack(0.001, 1, 9), limits: lr, className: 'q-lr' },
  seed: { symbol: '#', track: linearTrack(0, 100, 1), limits: seed },
  runs: { symbol: 'n', track: linearTrack(runs.min, runs.max, 1), limits: runs },
} as const satisfies Record<string, Field<CorrectionStrings>>;
