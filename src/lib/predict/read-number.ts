import { readDecimal } from '../text/decimal.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const ORDINARY = '0123456789+-';

/** Korean powers of ten that may follow a number: 3만 is 30 000. */
const UNITS: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

/** Words a reader may write after a number; they say nothing of its size. */
const COUNTED = /(?:steps?|times|스텝|번째|배|번|회)$/;

/**
 * Reads a number as a reader may type it: `0.5`, `.5`, `-1e-3`, `3.4 × 10⁻⁷⁰`, `3.4*10^-70`, `10^-70`,
 * `1/3`, `1,234.5` (a comma before three digits), `0,5` (a comma elsewhere), `3만`, `22번째`, full-width
 * digits, any minus sign.
 *
 * @returns NaN where the text is empty, no number, or too large for a double.
 * @example readNumber('3.4 × 10⁻⁷⁰') // 3.4e-70
 */
export function readNumber(text: string): number {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g, (power) => `^${[...power].map(lowered).join('')}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, '')
    .replace(COUNTED, '');
  const [top = '', bottom] = plain.split(/\/(.*)/s);
  const value = readScaled(top) / (bottom === undefined ? 1 : readScaled(bottom));
  return Number.isFinite(value) ? value + 0 : NaN;
}

const lowered = (character: string): string => ORDINARY.charAt(SUPERSCRIPTS.indexOf(character));

/** `a×10^b`, `10^b`, `a만` or a decimal. */
function readScaled(text: string): number {
  const [, sign = '', factor, exponent] =
    /^([+-]?)(?:(.+)[×x*·])?10\^\(?([+-]?\d+)\)?$/.exec(text) ?? [];
  if (exponent !== undefined)
    return readDecimal(`${sign}${withoutCommas(factor ?? '1')}e${exponent}`);
  const unit = UNITS[text.slice(-1)];
  return unit === undefined
    ? readDecimal(withoutCommas(text))
    : readDecimal(withoutCommas(text.slice(0, -1))) * unit;
}

/** A comma before groups of three digits is none; a single one elsewhere is a decimal point. */
const withoutCommas = (text: string): string =>
  /^[+-]?[1-9]\d{0,2}(,\d{3})+(?!\d)/.test(text)
    ? text.replaceAll(',', '')
    : text.includes('.')
      ? text
      : text.replace(',', '.');

/**
 * The significant digits that a reader gave: 3.4e-70 has two, 0.10 two, 459 three.
 *
 * @returns 0 where the text is no plain decimal, such as 1/3.
 */
export function digitsOf(text: string): number {
  const [, digits = ''] = /^[^\d.,]*([\d.,]+)(?![\d.,]*\/)/.exec(text) ?? [];
  return digits.replace(/[.,]/g, '').replace(/^0+/, '').length;
}
