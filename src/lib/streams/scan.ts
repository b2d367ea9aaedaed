import { readDecimal } from '../text/decimal.ts';
import { isContainer, isSized } from './containers.ts';
import { MAX_LENGTH } from './length.ts';

/**
 * Why a text is not a stream, and where: the position counts numbers from 1.
 *
 * @ko 텍스트를 기울기로 읽지 못한 이유와 그 위치입니다. 위치는 1부터 셉니다.
 */
export interface ScanProblem {
  readonly reason: 'empty' | 'not-a-number' | 'not-finite' | 'too-many';
  readonly position: number;
  readonly token: string;
}

/**
 * A text read as a stream, or what is wrong with it.
 *
 * @ko 텍스트에서 읽은 기울기, 또는 읽지 못한 이유입니다.
 */
export type Scan = { readonly values: Float64Array } | ScanProblem;

const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?)$/i;
// What stands before the numbers in "np.array([…])", "Float64Array(3) […]", "new Float64Array([…])".
const CALL = /^(?:new\s+)?([a-z_][\w.]*)\s*(?:\(\d+\)\s*(?=\[)|(?=\[|(\()))/i;
const DTYPE = /,\s*dtype=[\w.]+\)$/;

const withoutCall = (text: string): string => {
  const [call = '', name = '', bracket] = CALL.exec(text) ?? [];
  const inside = text.slice(call.length);
  const isStream = isContainer(name) && !(bracket && isSized(name) && !/^\(\s*[[(]/.test(inside));
  return isStream ? inside : text;
};

const unwrap = (text: string): string => {
  let inside = withoutCall(text.replace(/;$/, '')).replace(DTYPE, ')');
  while (['[]', '()'].includes(inside.charAt(0) + inside.slice(-1)))
    inside = inside.slice(1, -1).trim();
  return inside;
};

/**
 * Reads pasted numbers without throwing: a widget shows the problem in the reader's language.
 * What it accepts is said at `parse`.
 *
 * @example scan('1, x') // { reason: 'not-a-number', position: 2, token: 'x' }
 * @ko `parse`와 같은 텍스트를 읽지만, 오류를 던지는 대신 무엇이 잘못되었는지 돌려줍니다.
 */
export const scan = (text: string): Scan => {
  const inside = unwrap(text.replaceAll('\u2212', '-').trim()).replace(/[,;]$/, '').trim();
  const tokens = inside.split(/\s*[,;]\s*|\s+/);
  if (tokens.length > MAX_LENGTH) {
    return { reason: 'too-many', position: MAX_LENGTH + 1, token: String(tokens[MAX_LENGTH]) };
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
