/** How many decades two numbers are apart; ∞ where no factor leads from one to the other: opposite signs, NaN or a zero against a number. */
export const decades = (a: number, b: number): number => {
  if (a === b || Object.is(a, b)) return 0;
  if (Math.sign(a) !== Math.sign(b)) return Infinity; // a NaN against a number too
  return Math.log10(Math.max(a / b, b / a)); // the same both ways round
};
