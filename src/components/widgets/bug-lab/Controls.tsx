import { Choice, Choices } from '../../figure/Choice.tsx';
import { LINE } from '../../figure/palette.ts';
import { Slider } from '../../figure/Slider.tsx';
import { Swatch } from '../../figure/Swatch.tsx';
import { DECAY_TRACK, EPS_TRACK, linearTrack } from '../../figure/tracks.ts';
import { CORRECTION_NAMES } from '../../../lib/optim/variants.ts';
import { rulesOf } from './rules.ts';
import { LIMITS, QUANTITIES, SCALES } from './state.ts';
import { StreamControls } from './StreamControls.tsx';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { sayDecay } from './words.ts';

const STEPS_TRACK = linearTrack(LIMITS.steps.min, LIMITS.steps.max, 1);

/** Everything a reader can set, in the order of the formula. */
export function Controls({ lab, strings }: { readonly lab: Lab; readonly strings: LabStrings }) {
  const { state, set } = lab;

  return (
    <div className="controls">
      <StreamControls lab={lab} strings={strings} />
      <div className="row">
        <Slider
          symbol="β₁"
          className="q-m"
          name={strings['field.beta1']}
          value={state.beta1}
          track={DECAY_TRACK}
          rules={rulesOf('beta', strings)}
          valueText={sayDecay(state.beta1, strings)}
          words={strings}
          onChange={(beta1) => set({ beta1 })}
        />
        <Slider
          symbol="β₂"
          className="q-v"
          name={strings['field.beta2']}
          value={state.beta2}
          track={DECAY_TRACK}
          rules={rulesOf('beta', strings)}
          valueText={sayDecay(state.beta2, strings)}
          words={strings}
          onChange={(beta2) => set({ beta2 })}
        />
        <Slider
          symbol="ε"
          name={strings['field.eps']}
          value={state.eps}
          track={EPS_TRACK}
          rules={rulesOf('eps', strings)}
          valueText={String(state.eps)}
          words={strings}
          onChange={(eps) => set({ eps })}
        />
        {state.stream !== 'values' && (
          <Slider
            symbol="T"
            name={strings['field.steps']}
            value={state.steps}
            track={STEPS_TRACK}
            rules={rulesOf('steps', strings)}
            valueText={String(state.steps)}
            words={strings}
            onChange={(steps) => set({ steps })}
          />
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
