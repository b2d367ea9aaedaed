import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { DECAY_TRACK, linearTrack, logTrack, type Track } from '../../figure/tracks.ts';
import type { Widget } from '../../figure/use-widget.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LIMITS, type CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { sayDecay } from './words.ts';

interface Field {
  readonly symbol: string;
  readonly track: Track;
  readonly limits: keyof typeof LIMITS;
  /** Takes the colour of the quantity it belongs to, and lights up with its symbol. */
  readonly className?: string;
  /** The value in words; the number itself where there are none. */
  readonly say?: (value: number, strings: CorrectionStrings) => string;
}

const sayChance = (value: number, strings: CorrectionStrings): string =>
  fill(strings['say.chance'], { value, every: Math.round(1 / value) });

/** The widget's numbers: how each is written, bounded and laid out on a slider. */
const FIELDS = {
  beta1: {
    symbol: 'β₁',
    track: DECAY_TRACK,
    limits: 'beta',
    className: 'q-m q-beta1',
    say: sayDecay,
  },
  beta2: {
    symbol: 'β₂',
    track: DECAY_TRACK,
    limits: 'beta',
    className: 'q-v q-beta2',
    say: sayDecay,
  },
  mean: { symbol: 'μ', track: linearTrack(0, 3, 0.1), limits: 'mean', className: 'q-g' },
  chance: {
    symbol: 'p',
    track: logTrack(LIMITS.chance.min, LIMITS.chance.max, 9),
    limits: 'chance',
    say: sayChance,
  },
  lr: { symbol: 'α', track: logTrack(0.001, 1, 9), limits: 'lr', className: 'q-lr' },
  seed: { symbol: '#', track: linearTrack(0, 100, 1), limits: 'seed' },
  runs: {
    symbol: 'n',
    track: linearTrack(LIMITS.runs.min, LIMITS.runs.max, 1),
    limits: 'runs',
  },
} as const satisfies Record<string, Field>;

interface WidgetSliderProps {
  readonly field: keyof typeof FIELDS;
  readonly widget: Widget<CorrectionState>;
  readonly strings: CorrectionStrings;
}

/** One number of the state, to slide or to type. */
export function WidgetSlider({ field, widget, strings }: WidgetSliderProps) {
  const { symbol, track, limits, className, say = String }: Field = FIELDS[field];
  const value = widget.state[field];
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
      onChange={(next) => widget.set({ [field]: next })}
    />
  );
}
