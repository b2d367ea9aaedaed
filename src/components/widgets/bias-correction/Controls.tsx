import { CORRECTED, STEPS } from '../../../lib/experiments/bias-correction.ts';
import { Choice, Choices } from '../../figure/Choice.tsx';
import { FieldSlider } from '../../figure/FieldSlider.tsx';
import { Swatch } from '../../figure/Swatch.tsx';
import type { Widget } from '../../figure/use-widget.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { FIELDS } from './fields.ts';
import { NEAR_ONE, PRESETS, VIEWS, type CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { STYLE } from './styles.ts';

interface ControlsProps {
  readonly widget: Widget<CorrectionState>;
  readonly strings: CorrectionStrings;
}

/** Everything a reader can set, in the order of the formula. */
export function Controls({ widget, strings }: ControlsProps) {
  const { state, set } = widget;
  return (
    <div className="controls">
      <Presets widget={widget} strings={strings} />
      <Choice
        legend={strings['legend.view']}
        value={state.view}
        onChange={(view) => set({ view })}
        options={VIEWS.map((value) => ({ value, label: strings[`view.${value}`] }))}
      />
      <div className="row">
        <FieldSlider name="beta1" field={FIELDS.beta1} widget={widget} strings={strings} />
        <FieldSlider name="beta2" field={FIELDS.beta2} widget={widget} strings={strings} />
      </div>
      <Choices
        legend={strings['legend.show']}
        values={state.show}
        atLeastOne={strings['error.show-one']}
        onChange={(show) => set({ show })}
        options={CORRECTED.map((value) => ({
          value,
          label: (
            <>
              <Swatch style={STYLE[value]} />
              <b>{strings[`name.${value}`]}</b> <small>{strings[`about.${value}`]}</small>
            </>
          ),
        }))}
      />
      {state.view === 'factor' ? (
        <Noise widget={widget} strings={strings} />
      ) : (
        <Sparse widget={widget} strings={strings} />
      )}
      <button type="button" className="reset" disabled={!widget.live} onClick={widget.reset}>
        {strings.reset}
      </button>
    </div>
  );
}

function Presets({ widget, strings }: ControlsProps) {
  const { beta1, beta2 } = PRESETS.short;
  const words = {
    defaults: strings['preset.defaults'],
    short: fill(strings['preset.short'], { beta1, beta2 }),
    sparse: strings['preset.sparse'],
  };
  return (
    <div className="presets" role="group" aria-label={strings['legend.preset']}>
      {(['defaults', 'short', 'sparse'] as const).map((name) => (
        <button key={name} type="button" onClick={() => widget.set(PRESETS[name])}>
          {words[name]}
        </button>
      ))}
    </div>
  );
}

function Noise({ widget, strings }: ControlsProps) {
  const { noise, runs, seed } = widget.state;
  return (
    <div>
      <label className="toggle">
        <input
          type="checkbox"
          checked={noise === 'on'}
          onChange={(event) => widget.set({ noise: event.target.checked ? 'on' : 'off' })}
        />
        <span>{strings['field.noise']}</span>
      </label>
      {noise === 'on' && (
        <>
          <div className="row">
            <FieldSlider name="mean" field={FIELDS.mean} widget={widget} strings={strings} />
            <FieldSlider name="runs" field={FIELDS.runs} widget={widget} strings={strings} />
            <FieldSlider name="seed" field={FIELDS.seed} widget={widget} strings={strings} />
          </div>
          <p className="budget">{fill(strings.budget, { runs, seed, steps: STEPS })}</p>
        </>
      )}
    </div>
  );
}

function Sparse({ widget, strings }: ControlsProps) {
  const { beta2, runs, seed } = widget.state;
  return (
    <>
      <Choice
        legend={strings['legend.near-one']}
        value={String(beta2)}
        onChange={(value) => widget.set({ beta2: Number(value) })}
        options={NEAR_ONE.map((value) => ({ value, label: value }))}
      />
      <div>
        <div className="row">
          <FieldSlider name="lr" field={FIELDS.lr} widget={widget} strings={strings} />
          <FieldSlider name="chance" field={FIELDS.chance} widget={widget} strings={strings} />
          <FieldSlider name="runs" field={FIELDS.runs} widget={widget} strings={strings} />
          <FieldSlider name="seed" field={FIELDS.seed} widget={widget} strings={strings} />
        </div>
        <p className="budget">{fill(strings['budget.sparse'], { runs, seed, steps: STEPS })}</p>
      </div>
    </>
  );
}
