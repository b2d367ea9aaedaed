import { OPTIONS } from '../../../embed/options.ts';
import type { Param } from '../../../lib/url/index.ts';

/** What an option may be: it says so of what it cannot be. */
function valuesOf(option: Param<unknown>): string {
  for (const none of ['', '1e99']) {
    const reading = option.parse(none);
    const reason = 'problem' in reading ? reading.problem : undefined;
    if (reason?.kind === 'unknown') return reason.allowed.join(', ');
    if (reason?.kind === 'out-of-range') return `${reason.min} … ${reason.max}`;
  }
  throw new Error('An option takes anything.');
}

/** Each option of an address, with what it may be and what it is unless told. */
export const optionRows = Object.entries(OPTIONS).map(([name, option]) => ({
  name: name as keyof typeof OPTIONS,
  values: valuesOf(option as unknown as Param<unknown>), // each of its own type
  initial: String(option.initial),
}));
