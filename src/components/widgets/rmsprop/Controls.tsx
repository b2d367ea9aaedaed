import { Choice } from '../../figure/Choice.tsx';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import type { Track } from '../../figure/tracks.ts';
import type { Widget } from '../../figure/use-widget.ts';
import { FIELDS, FIELDS_OF, type FieldName } from './fields.ts';
import { PANELS, VIEWS, type RmspropState } from './state.ts';
import type { RmspropStrings } from './strings.ts';
import { sayDecay } from './words.ts';

interface ControlsProps {
  readonly widget: Pick<Widget<RmspropState>, 'state' | 'set' | 'setPlaying' | 'reset' | 'live'>;
  readonly strings: RmspropStrings;
}

/** Which of the three experiments is on. */
export function ViewChoice({ widget, strings }: ControlsProps) {
  const { state, set, setPlaying } = widget;
  return (
    <div className="controls views">
      <Choice
        legend={strings['legend.view']}
        value={state.view}
        onChange={(view) => {
          setPlaying(false);
          set({ view, step: null });
        }}
        options={VIEWS.map((value) => ({ value, label: strings[`view.${value}`] }))}
      />
    </div>
  );
}

/** Everything an experiment lets a reader set, in the order of the formula. */
export function Controls({ widget, strings }: ControlsProps) {
  const { state, set } = widget;
  return (
    <div className="controls">
      <div className="row">
        {FIELDS_OF[state.view].map((field) => (
          <FieldSlider key={field} field={field} widget={widget} strings={strings} />
        ))}
      </div>
      <div className="row">
        {state.view === 'ravine' && (
          <Choice
            legend={strings['legend.panel']}
            value={state.panel}
            onChange={(panel) => set({ panel })}
            options={PANELS.map((value) => ({ value, label: strings[`panel.${value}`] }))}
          />
        )}
        <button type="button" className="reset" disabled={!widget.live} onClick={widget.reset}>
          {strings.reset}
        </button>
      </div>
    </div>
  );
}

/** One number of the state, to slide or to type. */
function FieldSlider({ field, widget, strings }: ControlsProps & { readonly field: FieldName }) {
  const { symbol, limits, ...rest } = FIELDS[field];
  const track: Track = rest.track;
  const value = widget.state[field];
  return (
    <Slider
      symbol={symbol}
      name={strings[`field.${field}`]}
      value={value}
      track={track}
      rules={numberRules(strings, { ...limits, integer: 'integer' in rest })}
      valueText={field === 'beta' ? sayDecay(value, strings) : String(value)}
      words={strings}
      {...('className' in rest && { className: rest.className })}
      onChange={(next) => widget.set({ [field]: next })}
    />
  );
}
