import { formatNumber } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import type { KitWords } from './index.ts';

/**
 * A computed number as a sentence or a label says it, alike in both languages: a few digits, rid of what
 * rounding left at a double's end, never −0, and never broken at a line's end.
 */
export const short = (value: number, digits = 3): string =>
  formatNumber('en', Number(value.toPrecision(9)) + 0, { digits })
    .replace(/^(−?)1 × /, '$1')
    .replaceAll(' ', '\u00a0');

/** A number of steps, or of anything that is counted, as a sentence says it; nothing where there is none. */
export const count = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : formatNumber('en', value);

/** Two numbers as a point. */
export const shortPair = ([x = NaN, y = NaN]: readonly number[], digits = 3): string =>
  `(${short(x, digits)}, ${short(y, digits)})`;

/** A decay rate in words, with the half-life it stands for. */
export const sayDecay = (
  decay: number,
  words: Pick<KitWords, 'say.decay' | 'say.decay-none'>,
): string =>
  decay === 0
    ? fill(words['say.decay-none'], { value: decay })
    : fill(words['say.decay'], {
        value: decay,
        halfLife: Number(halfLife(decay).toPrecision(2)),
      });
