import type { ReactNode } from 'react';

import { formatReadout } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Memory } from './model.ts';
import type { MemoryStrings } from './strings.ts';
import { short } from './short.ts';

interface ReadoutProps {
  readonly memory: Memory;
  readonly strings: MemoryStrings;
}

/** The numbers of the step looked at: both averages, where the weight is, and how far the memory reaches. */
export function Readout({ memory, strings }: ReadoutProps) {
  const { m, mHat, t, beta, share, zero, halfLife, samples } = memory;
  const rows: readonly (readonly [name: string, title: ReactNode, value: number | null])[] = [
    ['m', strings['readout.m'], m[t - 1] ?? NaN],
    ['m-hat', strings['readout.m-hat'], mHat[t - 1] ?? NaN],
    ['share', strings['readout.share'], share],
    ['zero', strings['readout.zero'], zero],
    ['half-life', strings['readout.half-life'], halfLife],
    [
      'samples',
      <>
        {strings['readout.samples']}
        <small>{fill(strings['readout.now'], { value: short(samples.now) })}</small>
      </>,
      samples.ever,
    ],
  ];
  return (
    <div className="readout">
      <p className="readout-title">{fill(strings['readout.title'], { t, beta })}</p>
      <dl>
        {rows.map(([name, title, value]) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd data-value={name} className={name.startsWith('m') ? 'q-m' : undefined}>
              <samp>{value === null ? strings['readout.none'] : formatReadout(value)}</samp>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
