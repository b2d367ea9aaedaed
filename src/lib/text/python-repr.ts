/** Python's and NumPy's words for what is not finite. */
export const notFinite = (x: number): string => (Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf');

/** A power of ten as Python writes it: a sign and at least two digits. */
export const exponent = (power: number): string =>
  `e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;

/**
 * Python's repr(float): the shortest digits that read back as the same number.
 *
 * @example pythonRepr(1e-7) // '1e-07'
 */
export const pythonRepr = (x: number): string => {
  if (!Number.isFinite(x)) return notFinite(x);
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0';
  const [mantissa = '', power = '0'] = x.toExponential().split('e');
  if (+power < -4 || +power >= 16) return mantissa + exponent(+power);
  // between 1e-4 and 1e16 JavaScript writes plain digits too, except for the point of a whole number
  return Number.isInteger(x) ? `${x}.0` : String(x);
};
