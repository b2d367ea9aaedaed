import { Swatch } from '../../figure/Swatch.tsx';
import { formatReadout } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { NEAR, valueAt, type Run } from './model.ts';
import type { CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { STYLE } from './styles.ts';
import { say, sizeOf } from './words.ts';

interface ReadoutProps {
  readonly run: Run;
  readonly state: CorrectionState;
  readonly strings: CorrectionStrings;
}

/** The values under the cursor, with every way to correct, and what they mean in words. */
export function Readout({ run, state, strings }: ReadoutProps) {
  const { view, step } = state;
  return (
    <div className="readout">
      <p className="readout-title">{fill(strings[`readout.${view}`], { step })}</p>
      <dl>
        {run.series.map(({ corrected, values, farthest }) => {
          const value = valueAt(run, values, step);
          const words =
            farthest === null
              ? factorWords(value, strings)
              : fill(strings['readout.farthest'], { farthest: say(farthest) });
          return (
            <div key={corrected}>
              <dt>
                <Swatch style={STYLE[corrected]} /> {strings[`name.${corrected}`]}
              </dt>
              <dd data-corrected={corrected}>
                <samp>{formatReadout(value)}</samp>
              </dd>
              <dd className="words">{words}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** A factor in words, and what correction would make of it. */
function factorWords(factor: number, strings: CorrectionStrings): string {
  const words = sizeOf(factor, strings);
  if (Math.abs(factor - 1) <= NEAR) return words;
  return fill(strings['readout.words'], { words, inverse: say(1 / factor) });
}
