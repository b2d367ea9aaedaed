import { Choice } from '../../figure/Choice.tsx';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack } from '../../figure/tracks.ts';
import { rulesOf } from './rules.ts';
import { STREAMS } from './state.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { ValuesField } from './ValuesField.tsx';

const VALUE_TRACK = linearTrack(-20, 20, 1);
const SEED_TRACK = linearTrack(0, 100, 1);

/** Which gradients the loop is fed, and what the chosen stream needs besides. */
export function StreamControls({
  lab,
  strings,
}: {
  readonly lab: Lab;
  readonly strings: LabStrings;
}) {
  const { state, set } = lab;
  return (
    <div className="stream">
      <Choice
        legend={strings['legend.stream']}
        value={state.stream}
        onChange={(stream) => set({ stream })}
        options={STREAMS.map((value) => ({ value, label: strings[`stream.${value}`] }))}
      />
      {state.stream === 'constant' && (
        <Slider
          symbol="g"
          name={strings['field.value']}
          value={state.value}
          track={VALUE_TRACK}
          rules={rulesOf('value', strings)}
          valueText={String(state.value)}
          words={strings}
          onChange={(value) => set({ value })}
        />
      )}
      {state.stream === 'normal' && (
        <Slider
          symbol="#"
          name={strings['field.seed']}
          value={state.seed}
          track={SEED_TRACK}
          rules={rulesOf('seed', strings)}
          valueText={String(state.seed)}
          words={strings}
          onChange={(seed) => set({ seed })}
        />
      )}
      {state.stream === 'values' && (
        <ValuesField
          values={state.values}
          strings={strings}
          onChange={(values) => set({ values })}
        />
      )}
    </div>
  );
}
