import { Slider } from '../../figure/Slider.tsx';
import { DECAY_TRACK, EPS_TRACK, linearTrack, type Track } from '../../figure/tracks.ts';
import { rulesOf } from './rules.ts';
import { LIMITS } from './state.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { sayDecay } from './words.ts';

interface Field {
  readonly symbol: string;
  readonly track: Track;
  readonly limits: keyof typeof LIMITS;
  /** Takes the colour of the quantity it belongs to. */
  readonly className?: string;
  /** The value in words; the number itself where there are none. */
  readonly say?: (value: number, strings: LabStrings) => string;
}

/** The lab's numbers: how each is written, bounded and laid out on a slider. */
const FIELDS = {
  value: { symbol: 'g', track: linearTrack(-20, 20, 1), limits: 'value' },
  seed: { symbol: '#', track: linearTrack(0, 100, 1), limits: 'seed' },
  beta1: { symbol: 'β₁', track: DECAY_TRACK, limits: 'beta', className: 'q-m', say: sayDecay },
  beta2: { symbol: 'β₂', track: DECAY_TRACK, limits: 'beta', className: 'q-v', say: sayDecay },
  eps: { symbol: 'ε', track: EPS_TRACK, limits: 'eps' },
  steps: {
    symbol: 'T',
    track: linearTrack(LIMITS.steps.min, LIMITS.steps.max, 1),
    limits: 'steps',
  },
} as const satisfies Record<string, Field>;

interface LabSliderProps {
  readonly field: keyof typeof FIELDS;
  readonly lab: Lab;
  readonly strings: LabStrings;
}

/** One number of the lab's state, to slide or to type. */
export function LabSlider({ field, lab, strings }: LabSliderProps) {
  const { symbol, track, limits, className, say = String }: Field = FIELDS[field];
  const value = lab.state[field];
  return (
    <Slider
      symbol={symbol}
      name={strings[`field.${field}`]}
      value={value}
      track={track}
      rules={rulesOf(limits, strings)}
      valueText={say(value, strings)}
      words={strings}
      {...(className && { className })}
      onChange={(next) => lab.set({ [field]: next })}
    />
  );
}
