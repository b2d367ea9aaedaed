import { Choice } from '../../figure/Choice.tsx';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack, logTrack } from '../../figure/tracks.ts';
import type { Widget } from '../../figure/use-widget.ts';
import { LrControl, Rates } from './LrControl.tsx';
import type { Run } from './model.ts';
import { LIMITS, MODES, type DescentState } from './state.ts';
import type { DescentStrings } from './strings.ts';

const TRACKS = {
  curvature: logTrack(LIMITS.curvature.min, LIMITS.curvature.max),
  kappa: logTrack(LIMITS.kappa.min, LIMITS.kappa.max),
  rotation: linearTrack(LIMITS.rotation.min, LIMITS.rotation.max, 1),
  steps: linearTrack(LIMITS.steps.min, 200, 1),
};

const SYMBOLS = { curvature: 'λ', kappa: 'κ', rotation: 'φ', steps: 'T' } as const;

interface ControlsProps {
  readonly widget: Pick<Widget<DescentState>, 'state' | 'set' | 'reset' | 'live'>;
  readonly run: Run;
  readonly strings: DescentStrings;
}

/** The learning rate, the bowl, and the budget. */
export function Controls({ widget, run, strings }: ControlsProps) {
  const { state, set } = widget;
  const slider = (field: keyof typeof TRACKS) => (
    <Slider
      symbol={SYMBOLS[field]}
      name={strings[`field.${field}`]}
      value={state[field]}
      track={TRACKS[field]}
      rules={numberRules(strings, { ...LIMITS[field], integer: field === 'steps' })}
      valueText={String(state[field])}
      words={strings}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <div className="controls">
      <Choice
        legend={strings['legend.mode']}
        value={state.mode}
        onChange={(mode) => set({ mode })}
        options={MODES.map((value) => ({ value, label: strings[`mode.${value}`] }))}
      />
      <div className="row">
        <LrControl widget={widget} run={run} strings={strings} />
        {state.mode === 'one' ? (
          slider('curvature')
        ) : (
          <>
            {slider('kappa')}
            {slider('rotation')}
          </>
        )}
        {slider('steps')}
      </div>
      <Rates widget={widget} run={run} strings={strings} />
      <button type="button" className="reset" disabled={!widget.live} onClick={widget.reset}>
        {strings.reset}
      </button>
    </div>
  );
}
