/** A number to six digits: what a curve is drawn with, and what a page carries of it. */
export const six = (value: number): number => Number(value.toPrecision(6));

/** The mean of some numbers, to six digits. */
export const meanOf = (values: readonly number[]): number =>
  six(values.reduce((sum, value) => sum + value, 0) / values.length);
