/**
 * A dual number a + a′ε, ε² = 0, for one derivative at a time, with a running bound on what rounding is
 * relative to: the same two numbers with every sum taken over absolute values. Where terms cancel, the
 * bound stays as large as the terms were.
 */
export interface Dual {
  readonly value: number;
  readonly slope: number;
  readonly valueSize: number;
  readonly slopeSize: number;
}

/** A number that does not depend on the variable. */
export const constant = (value: number): Dual => ({
  value,
  slope: 0,
  valueSize: Math.abs(value),
  slopeSize: 0,
});

/** The variable itself. */
export const variable = (value: number): Dual => ({ ...constant(value), slope: 1, slopeSize: 1 });

/** A point as duals, differentiated along coordinate `along`. */
export const point = (x: readonly number[], along: number): readonly Dual[] =>
  x.map((xi, i) => (i === along ? variable(xi) : constant(xi)));

export const add = (...terms: readonly Dual[]): Dual => {
  const sum = (of: (term: Dual) => number) => terms.reduce((total, term) => total + of(term), 0);
  return {
    value: sum((term) => term.value),
    slope: sum((term) => term.slope),
    valueSize: sum((term) => term.valueSize),
    slopeSize: sum((term) => term.slopeSize),
  };
};

export const mul = (a: Dual, b: Dual): Dual => ({
  value: a.value * b.value,
  slope: a.slope * b.value + a.value * b.slope,
  valueSize: a.valueSize * b.valueSize,
  slopeSize: a.slopeSize * b.valueSize + a.valueSize * b.slopeSize,
});

export const scale = (factor: number, a: Dual): Dual => mul(constant(factor), a);
export const sub = (a: Dual, b: Dual): Dual => add(a, scale(-1, b));

/** A function of one dual, from its value and first two derivatives at a.value. */
const apply = (a: Dual, f: number, f1: number, f2: number): Dual => ({
  value: f,
  slope: f1 * a.slope,
  valueSize: Math.abs(f) + Math.abs(f1) * a.valueSize,
  slopeSize: Math.abs(f1) * a.slopeSize + Math.abs(f2) * a.valueSize * Math.abs(a.slope),
});

/** aⁿ, n a whole number from 1, multiplied out. */
export const power = (a: Dual, n: number): Dual => (n === 1 ? a : mul(a, power(a, n - 1)));

export const inverse = (a: Dual): Dual =>
  apply(a, 1 / a.value, -1 / a.value ** 2, 2 / a.value ** 3);

export const sqrt = (a: Dual): Dual => {
  const root = Math.sqrt(a.value);
  return apply(a, root, 0.5 / root, -0.25 / root ** 3);
};

export const exp = (a: Dual): Dual => {
  const e = Math.exp(a.value);
  return apply(a, e, e, e);
};

export const log = (a: Dual): Dual => apply(a, Math.log(a.value), 1 / a.value, -1 / a.value ** 2);
