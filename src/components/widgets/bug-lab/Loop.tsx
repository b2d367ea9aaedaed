import { useState } from 'react';

import { Choice } from '../../figure/Choice.tsx';
import { loopLines } from '../../../lib/codegen/loop-lines.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { adamStepDetails } from '../../../lib/optim/step-details.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { subjectOf } from './model.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

/** The loop's body at the step under the cursor: each line and the number it computes. */
export function Loop({ lab, strings }: { readonly lab: Lab; readonly strings: LabStrings }) {
  const { run, state } = lab;
  const [chosen, setChosen] = useState<CorrectionName | null>(null);
  const correction = chosen && state.show.includes(chosen) ? chosen : subjectOf(run).correction;
  const details = adamStepDetails(run.g, { ...state, correction }, run.step);
  return (
    <div className="loop">
      <p className="loop-title">{fill(strings['loop.title'], { step: run.step })}</p>
      {state.show.length > 1 && (
        <Choice
          legend={strings['loop.of']}
          value={correction}
          onChange={setChosen}
          options={state.show.map((value) => ({ value, label: strings[`name.${value}`] }))}
        />
      )}
      <ol>
        <li>
          <code>m = v = 0</code>
        </li>
        <li>
          <code>{`for t in range(1, ${run.g.length + 1}):`}</code>
        </li>
        {loopLines(correction).map(({ text, shows, guard }) => {
          const idle = guard === 'first-step' && run.step > 1;
          return (
            <li key={text} data-shows={shows} className={idle ? 'idle' : undefined}>
              <code className="body">{text}</code>
              <samp>{idle ? strings['loop.idle'] : numpyFormat(details[shows])}</samp>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
