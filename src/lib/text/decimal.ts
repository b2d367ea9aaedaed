const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a plain or scientific decimal, such as "2.", ".5" or "-1e-3".
 *
 * @returns ±Infinity when it is too large for a double, NaN when it is no decimal (hexadecimal, blank,
 *   "Infinity"), never -0.
 */
export const readDecimal = (text: string): number => (DECIMAL.test(text) ? Number(text) + 0 : NaN);
