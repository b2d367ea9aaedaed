import { Choice } from '../../figure/Choice.tsx';
import { FieldSlider } from '../../figure/FieldSlider.tsx';
import { FIELDS } from './fields.ts';
import { STREAMS } from './state.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { ValuesField } from './ValuesField.tsx';

interface StreamControlsProps {
  readonly lab: Lab;
  readonly strings: LabStrings;
}

/** Which gradients the loop is fed, and what the chosen stream needs besides. */
export function StreamControls({ lab, strings }: StreamControlsProps) {
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
        <FieldSlider name="value" field={FIELDS.value} widget={lab} strings={strings} />
      )}
      {state.stream === 'normal' && (
        <FieldSlider name="seed" field={FIELDS.seed} widget={lab} strings={strings} />
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
