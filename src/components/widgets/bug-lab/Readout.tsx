import { useState } from 'react';

import { LINE } from '../../figure/palette.ts';
import { Swatch } from '../../figure/Swatch.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { pythonRepr } from '../../../lib/text/python-repr.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

/** The values under the cursor, as NumPy prints them or with every digit a double holds. */
export function Readout({ lab, strings }: { readonly lab: Lab; readonly strings: LabStrings }) {
  const [allDigits, setAllDigits] = useState(false);
  const { run, state } = lab;
  const print = allDigits ? pythonRepr : numpyFormat;
  const key =
    state.quantity === 'update' ? 'readout.title' : (`readout.title.${state.quantity}` as const);
  return (
    <div className="readout" data-digits={allDigits ? 'all' : undefined}>
      <p className="readout-title">{fill(strings[key], { step: run.step })}</p>
      <dl>
        {run.series.map(({ correction, values }) => (
          <div key={correction}>
            <dt>
              <Swatch style={LINE[correction]} /> {strings[`name.${correction}`]}
            </dt>
            <dd data-correction={correction}>
              <samp>{print(values[run.step - 1] ?? NaN)}</samp>
            </dd>
          </div>
        ))}
      </dl>
      <label className="toggle">
        <input
          type="checkbox"
          checked={allDigits}
          onChange={(event) => setAllDigits(event.target.checked)}
        />
        <span>{strings['readout.digits']}</span>
      </label>
    </div>
  );
}
