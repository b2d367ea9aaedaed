import { Choice } from '../../figure/Choice.tsx';
import { FieldSliders } from '../../figure/FieldSlider.tsx';
import type { Widget } from '../../figure/use-widget.ts';
import { FIELDS, FIELDS_OF } from './fields.ts';
import { PANELS, VIEWS, type RmspropState } from './state.ts';
import type { RmspropStrings } from './strings.ts';

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
      <FieldSliders
        names={FIELDS_OF[state.view]}
        fields={FIELDS}
        widget={widget}
        strings={strings}
      />
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
