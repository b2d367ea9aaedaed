import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack } from '../../figure/tracks.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { subjectOf } from './model.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

/** Moves the step under the cursor, and jumps to where the run first goes wrong. */
export function Cursor({ lab, strings }: { readonly lab: Lab; readonly strings: LabStrings }) {
  const { run, set } = lab;
  const steps = run.g.length;
  const { divergesAt } = subjectOf(run);
  return (
    <div className="cursor">
      <Slider
        symbol="t"
        name={strings['field.step']}
        value={run.step}
        track={linearTrack(1, steps, 1)}
        rules={numberRules(strings, { min: 1, max: steps, integer: true })}
        valueText={fill(strings['say.step'], { value: run.step, steps })}
        words={strings}
        onChange={(step) => set({ step: step >= steps ? null : step })}
      />
      <button
        type="button"
        className="plain"
        disabled={divergesAt === null}
        onClick={() => set({ step: divergesAt })}
      >
        {strings['readout.first-wrong']}
      </button>
    </div>
  );
}
