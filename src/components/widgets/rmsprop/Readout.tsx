import { formatReadout } from '../../../lib/i18n/numbers.ts';
import { readoutTitle, valuesOf } from './readout.ts';
import type { RmspropStrings } from './strings.ts';
import type { Shown } from './view.ts';

/** The numbers of the step under the cursor. */
export function Readout({
  shown,
  strings,
}: {
  readonly shown: Shown;
  readonly strings: RmspropStrings;
}) {
  return (
    <div className="readout">
      <p className="readout-title">{readoutTitle(shown, strings)}</p>
      <dl>
        {valuesOf(shown, strings).map(({ name, title, note, value, q }) => (
          <div key={name}>
            <dt>
              {title}
              {note !== undefined && <small>{note}</small>}
            </dt>
            <dd data-value={name} className={q === undefined ? undefined : `q-${q}`}>
              <samp>{formatReadout(value)}</samp>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
