import { readDecimal } from './decimal.ts';
import { MAX_LENGTH } from './length.ts';

/** Why a text is not a stream, and where: the position counts numbers from 1. */
export interface ScanProblem {
  readonly reason: 'empty' | 'not-a-number' | 'not-finite' | 'too-many';
  readonly position: number;
  readonly token: string;
}

/** A text read as a stream, or what is wrong with it. */
export type Scan = { readonly values: Float64Array } | ScanProblem;

const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?)$/i;
// What stands before the numbers in "np.array([…])", "Float64Array(3) […]", "new Float64Array([…])".
const CALL = /^(?:new\s+)?[a-z_][\w.]*\s*(?:\(\d+\)\s*)?(?=[[(])/i;
const DTYPE = /,\s*dtype=[\w.]+\)$/;

const unwrap = (text: string): string => {
  let inside = text.replace(/;$/, '').replace(CALL, '').replace(DTYPE, ')');
  while (['[]', '()'].includes(inside.charAt(0) + inside.slice(-1)))
    inside = inside.slice(1, -1).trim();
  return inside;
};

/**
 * Reads pasted numbers without throwing: a widget shows the problem in the reader's language.
 * What it accepts is said at `parse`.
 *
 * @example scan('1, x') // { reason: 'not-a-number', position: 2, token: 'x' }
 */
export const scan = (text: string): Scan => {
  const inside = unwrap(text.replaceAll('\u2212', '-').trim()).replace(/[,;]$/, '').trim();
  const tokens = inside.split(/\s*[,;]\s*|\s+/);
  if (tokens.length > MAX_LENGTH) {
    return { reason: 'too-many', position: MAX_LENGTH + 1, token: tokens[MAX_LENGTH] ?? '' };
  }
  const values = new Float64Array(tokens.length);
  for (const [i, token] of tokens.entries()) {
    const value = readDecimal(token);
    values[i] = value;
    if (Number.isFinite(value)) continue;
    const named = token === '' ? 'empty' : 'not-a-number';
    const reason = !Number.isNaN(value) || NOT_FINITE.test(token) ? 'not-finite' : named;
    return { reason, position: i + 1, token };
  }
  return { values };
};
