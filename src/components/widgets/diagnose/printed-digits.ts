/** The decimals of a number that is written with so many significant digits. */
const decimals = (value: number, digits: number): number =>
  digits - 1 - Math.floor(Math.log10(Math.abs(value)));

/** How many significant digits a double needs. */
const ownDigits = (value: number): number => value.toExponential().replace(/e.*|\D/g, '').length;

/**
 * How many significant digits were printed, where the numbers themselves show fewer, as 1.0000 does: the fewest of all;
 * 0 where they show them. Whole numbers, of which NumPy leaves the zeros out, tell nothing.
 */
export function printedDigits(values: readonly number[], digits: readonly number[]): number {
  const told = values.flatMap((value, i) => {
    const printed = digits[i] ?? 0;
    return Number.isFinite(value) && value !== 0 && printed > 0 && printed <= 17
      ? [{ value, printed }]
      : [];
  });
  const shows = told.some(({ value, printed }) => ownDigits(value) >= printed);
  const whole = told.some(({ value, printed }) => decimals(value, printed) <= 0);
  return told.length === 0 || shows || whole ? 0 : Math.min(...told.map(({ printed }) => printed));
}
