import { readDecimal } from '../text/decimal.ts';
import { NOT_FINITE } from './paste-problem.ts';

/** The number of a token, its "nan" or "-inf" among them; NaN too where it is none. */
export function numberOf(token: string): number {
  if (!NOT_FINITE.test(token)) return readDecimal(token);
  if (/na/i.test(token)) return NaN;
  return token.startsWith('-') ? -Infinity : Infinity;
}

/** Whether a token is a number or says that it is none: 1e-3, NA, -inf. */
export const isNumber = (token: string): boolean =>
  NOT_FINITE.test(token) || !Number.isNaN(readDecimal(token));

/** Whether a stream can hold a token; one too large for a double it cannot, whatever is asked. */
export const isHeld = (token: string, finite: boolean): boolean =>
  Number.isFinite(readDecimal(token)) || (!finite && NOT_FINITE.test(token));

/** How many significant decimal digits a token has: 3 in 1.00, 4 in 0.2354, none in 0, nan or inf. */
export const digitsOf = (token: string): number => {
  const [mantissa = ''] = token.split(/e/i);
  return NOT_FINITE.test(token) ? 0 : mantissa.replace(/\D/g, '').replace(/^0+/, '').length;
};
