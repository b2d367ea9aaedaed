import type { ReactNode } from 'react';

import { formatReadout } from '../../lib/i18n/numbers.ts';
import { Steady } from './Steady.tsx';
import { quantityClass, type Quantity } from '../../lib/quantities.ts';

/** One value under the cursor. */
export interface ReadoutValue {
  /** Names it in the page, for tests and styles. */
  readonly name: string;
  readonly title: ReactNode;
  /** A remark under the title. */
  readonly note?: string;
  /** A number with the digits of a readout, or words. */
  readonly value: number | string;
  /** What the value means, under it. */
  readonly words?: string;
  readonly q?: Quantity | undefined;
}

interface ReadoutProps {
  readonly title: string;
  readonly values: readonly ReadoutValue[];
  readonly children?: ReactNode;
}

/** The numbers of what is looked at, large. */
export const Readout = ({ title, values, children }: ReadoutProps) => (
  <Steady className="readout">
    <p className="readout-title">{title}</p>
    <dl>
      {values.map(({ name, title: term, note, value, words, q }) => (
        <div key={name}>
          <dt>
            {term}
            {note !== undefined && <small>{note}</small>}
          </dt>
          <dd data-value={name} className={quantityClass(q) || undefined}>
            <samp>{typeof value === 'number' ? formatReadout(value) : value}</samp>
          </dd>
          {words !== undefined && <dd className="words">{words}</dd>}
        </div>
      ))}
    </dl>
    {children}
  </Steady>
);
