import type { KitStrings } from './kit-words.ts';
import type { NumberRules } from './NumberField.tsx';
import { numberRules } from './rules.ts';
import { Slider } from './Slider.tsx';
import type { Track } from './tracks.ts';

/** A number of a widget's state: how it is written, bounded and laid out on a slider. */
export interface Field<S = unknown> {
  readonly symbol: string;
  readonly track: Track;
  readonly limits: Pick<NumberRules, 'min' | 'max' | 'integer'>;
  /** `text` where readers type an exponent, for which a phone's number keys have no sign. */
  readonly inputMode?: 'text';
  /** Takes the colour of the quantity it belongs to, and lights up with its symbol. */
  readonly className?: string;
  /** The value in words; the number itself where there are none. */
  readonly say?: (value: number, strings: S) => string;
}

interface Shared<K extends string, S> {
  readonly widget: {
    readonly state: Readonly<Record<K, number>>;
    readonly set: (patch: Readonly<Partial<Record<K, number>>>) => void;
  };
  readonly strings: S &
    Pick<KitStrings, 'less' | 'more' | 'error.whole' | 'error.number'> &
    Readonly<Record<`field.${K}`, string>>;
}

interface FieldSliderProps<K extends string, S> extends Shared<K, S> {
  readonly name: K;
  readonly field: Field<S>;
}

interface FieldSlidersProps<K extends string, S> extends Shared<K, S> {
  /** Which numbers, in the order of the formula. */
  readonly names: readonly K[];
  readonly fields: Readonly<Record<K, Field<S>>>;
}

/** A row of numbers. */
export function FieldSliders<K extends string, S>(props: FieldSlidersProps<K, S>) {
  const { names, fields, ...shared } = props;
  return (
    <div className="row">
      {names.map((name) => (
        <FieldSlider key={name} name={name} field={fields[name]} {...shared} />
      ))}
    </div>
  );
}

/** One number of a widget's state, to slide or to type. */
export function FieldSlider<K extends string, S>(props: FieldSliderProps<K, S>) {
  const { name, field, widget, strings } = props;
  const { symbol, track, limits, inputMode, className, say = String } = field;
  const names: Readonly<Record<`field.${K}`, string>> = strings;
  const value = widget.state[name];
  return (
    <Slider
      symbol={symbol}
      name={names[`field.${name}`]}
      value={value}
      track={track}
      rules={{ ...numberRules(strings, limits), ...(inputMode && { inputMode }) }}
      valueText={say(value, strings)}
      words={strings}
      {...(className && { className })}
      onChange={(next) => widget.set({ [name]: next } as Partial<Record<K, number>>)}
    />
  );
}
