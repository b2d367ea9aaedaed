import { Choice, Choices } from '../../figure/Choice.tsx';
import { FieldSlider } from '../../figure/FieldSlider.tsx';
import { LINE } from '../../figure/palette.ts';
import { Swatch } from '../../figure/Swatch.tsx';
import { CORRECTION_NAMES } from '../../../lib/optim/variants.ts';
import { FIELDS } from './fields.ts';
import { QUANTITIES, SCALES } from './state.ts';
import { StreamControls } from './StreamControls.tsx';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

/** Everything a reader can set, in the order of the formula. */
export function Controls({ lab, strings }: { readonly lab: Lab; readonly strings: LabStrings }) {
  const { state, set } = lab;

  return (
    <div className="controls">
      <StreamControls lab={lab} strings={strings} />
      <div className="row">
        <FieldSlider name="beta1" field={FIELDS.beta1} widget={lab} strings={strings} />
        <FieldSlider name="beta2" field={FIELDS.beta2} widget={lab} strings={strings} />
        <FieldSlider name="eps" field={FIELDS.eps} widget={lab} strings={strings} />
        {state.stream !== 'values' && (
          <FieldSlider name="steps" field={FIELDS.steps} widget={lab} strings={strings} />
        )}
      </div>
      <Choices
        legend={strings['legend.show']}
        values={state.show}
        atLeastOne={strings['error.show-one']}
        onChange={(show) => set({ show })}
        options={CORRECTION_NAMES.map((value) => ({
          value,
          label: (
            <>
              <Swatch style={LINE[value]} />
              <b>{strings[`name.${value}`]}</b> <small>{strings[`about.${value}`]}</small>
            </>
          ),
        }))}
      />
      <div className="row">
        <Choice
          legend={strings['legend.quantity']}
          value={state.quantity}
          onChange={(quantity) => set({ quantity })}
          options={QUANTITIES.map((value) => ({ value, label: strings[`quantity.${value}`] }))}
        />
        <Choice
          legend={strings['legend.scale']}
          value={state.scale}
          onChange={(scale) => set({ scale })}
          options={SCALES.map((value) => ({ value, label: strings[`scale.${value}`] }))}
        />
        <button type="button" className="reset" disabled={!lab.live} onClick={lab.reset}>
          {strings.reset}
        </button>
      </div>
    </div>
  );
}
