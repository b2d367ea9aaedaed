import { formatTick } from '../../../lib/i18n/numbers.ts';

/** Three digits: what a sentence or a label needs. A power of ten does not break at a line's end. */
export const short = (value: number): string =>
  formatTick(Number(value.toPrecision(3))).replaceAll(' ', '\u00a0');
