import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { DECAY_TRACK, EPS_TRACK, linearTrack, logTrack, type Track } from '../../figure/tracks.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LIMITS } from './state.ts';
import type { StepperStrings } from './strings.ts';
import type { Stepper } from './use-stepper.ts';
import { sayDecay } from './words.ts';

interface Field {
  readonly symbol: string;
  readonly track: Track;
  readonly limits: keyof typeof LIMITS;
  /** Links it with the quantity it sets or belongs to. */
  readonly className?: string;
  /** The value in words; the number itself where there are none. */
  readonly say?: (value: number, strings: StepperStrings) => string;
}

const sayDegrees = (value: number, strings: StepperStrings) =>
  fill(strings['say.degrees'], { value });

/** The stepper's numbers: how each is written, bounded and laid out on a slider. */
const FIELDS = {
  lr: { symbol: 'α', track: logTrack(1e-3, 10, 10), limits: 'lr', className: 'q-lr' },
  beta1: {
    symbol: 'β₁',
    track: DECAY_TRACK,
    limits: 'beta',
    className: 'q-beta1 q-m',
    say: sayDecay,
  },
  beta2: {
    symbol: 'β₂',
    track: DECAY_TRACK,
    limits: 'beta',
    className: 'q-beta2 q-v',
    say: sayDecay,
  },
  eps: { symbol: 'ε', track: EPS_TRACK, limits: 'eps', className: 'q-eps' },
  kappa: { symbol: 'κ', track: logTrack(1, 100, 10), limits: 'kappa' },
  rotation: {
    symbol: '∠',
    track: linearTrack(-90, 90, 5),
    limits: 'rotation',
    say: sayDegrees,
  },
} as const satisfies Record<string, Field>;

interface StepperSliderProps {
  readonly field: keyof typeof FIELDS;
  readonly stepper: Stepper;
  readonly strings: StepperStrings;
}

/** One number of the stepper's state, to slide or to type. */
export function StepperSlider({ field, stepper, strings }: StepperSliderProps) {
  const { symbol, track, limits, className, say = String }: Field = FIELDS[field];
  const value = stepper.state[field];
  return (
    <Slider
      symbol={symbol}
      name={strings[`field.${field}`]}
      value={value}
      track={track}
      rules={numberRules(strings, LIMITS[limits])}
      valueText={say(value, strings)}
      words={strings}
      {...(className && { className })}
      onChange={(next) => stepper.set({ [field]: next })}
    />
  );
}
