/** The name and the message of what a call throws. */
export const thrown = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      return `${error.name}: ${error.message}`;
    }
    throw error;
  }
  return 'nothing was thrown';
};

/** A value that the types forbid, as untyped code passes it. */
export const wrong = (value: unknown): never => value as never;

/** Where a condition that holds at `low` and not at `high` stops holding, by halving. */
export const bisect = (low: number, high: number, holds: (x: number) => boolean): number => {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/** Where a function with one valley is least, by golden section. */
export const golden = (low: number, high: number, f: (x: number) => number): number => {
  const share = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [high - share * (high - low), low + share * (high - low)];
  let [fa, fb] = [f(a), f(b)];
  for (let i = 0; i < 80; i++) {
    if (fa < fb) {
      [high, b, fb] = [b, a, fa];
      a = high - share * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + share * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
};

/** A number as numerator · 2^−bits, exactly. */
const dyadic = (x: number): { readonly numerator: bigint; readonly bits: number } => {
  let bits = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    bits++;
  }
  return { numerator: BigInt(x), bits };
};

/** Compares decayᵗ with 1 − share without any rounding: −1, 0 or 1. */
export const comparePower = (decay: number, t: number, share: number): number => {
  const [d, s] = [dyadic(decay), dyadic(share)];
  const power = (d.numerator ** BigInt(t)) << BigInt(s.bits);
  const rest = ((1n << BigInt(s.bits)) - s.numerator) << BigInt(d.bits * t);
  return power < rest ? -1 : power > rest ? 1 : 0;
};

/** One step of a method on the parabola λx²/2: a point and its buffer to the next. */
export type Step = (x: number, buffer: number) => readonly [number, number];

/** The update rules, written out as loops have them. */
export const RULES = {
  'heavy-ball': (lr: number, beta: number, lambda: number): Step => {
    return (x, buffer) => {
      const next = beta * buffer + lambda * x;
      return [x - lr * next, next];
    };
  },
  ema: (lr: number, beta: number, lambda: number): Step => {
    return (x, buffer) => {
      const next = beta * buffer + (1 - beta) * lambda * x;
      return [x - lr * next, next];
    };
  },
  nesterov: (lr: number, beta: number, lambda: number): Step => {
    return (x, velocity) => {
      const next = beta * velocity - lr * lambda * (x + beta * velocity);
      return [x + next, next];
    };
  },
} as const;

/**
 * The spectral radius of a linear step without its eigenvalues: ‖Aⁿ‖^(1/n) for n = 2⁵⁰, by squaring
 * (Gelfand's formula). The columns of A are the step of the two unit states.
 */
export const spectralRadius = (step: Step): number => {
  const [[a0, c0], [b0, d0]] = [step(1, 0), step(0, 1)];
  let [a, b, c, d] = [a0, b0, c0, d0];
  let log = 0;
  for (let i = 0; i <= 50; i++) {
    const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    if (size === 0) return 0;
    log += Math.log(size) / 2 ** i;
    [a, b, c, d] = [a / size, b / size, c / size, d / size];
    [a, b, c, d] = [a * a + b * c, a * b + b * d, c * a + d * c, c * b + d * d];
  }
  return Math.exp(log);
};
