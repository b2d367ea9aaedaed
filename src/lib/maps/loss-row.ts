/** What the runs of a row have in common: one quadratic of two parameters, and where they start on it. */
export interface LossRow {
  /** One learning rate a column, each above 0. */
  readonly lrs: ArrayLike<number>;
  /** The symmetric Hessian A of the loss ½·xᵀAx, as A₀₀, A₀₁, A₁₁. */
  readonly hessian: readonly [number, number, number];
  readonly start: readonly [number, number];
  /** Steps that every pair takes. */
  readonly steps: number;
}

/** A run past this point is not followed further: its loss reads as Infinity. */
const RUN_AWAY = 1e100;

/**
 * The losses of one row, one a learning rate; Infinity for a run that got past 1e100.
 *
 * The whole row is one optimizer at learning rate 1: each run's parameters are measured in units of its own
 * learning rate, y = x / lr, so that x ← x − lr·u reads y ← y − u. That holds for every optimizer whose update
 * sees gradients alone, hence no weight decay, and walks all runs in one call a step.
 *
 * @param step - takes step t of all 2·lrs.length parameters in place, at learning rate 1: an optimizer's, or, where
 * not every optimizer there is should be fetched, that of a kernel alone.
 * @throws RangeError for a learning rate of 0 or less.
 */
export function lossRowBy(
  step: (x: Float64Array, g: Float64Array, t: number) => void,
  { lrs, hessian, start, steps }: LossRow,
): Float64Array {
  const size = lrs.length;
  const x = new Float64Array(2 * size);
  const g = new Float64Array(2 * size);
  for (let i = 0; i < size; i++) {
    const lr = lrs[i]!; // i < size
    if (!(lr > 0)) {
      throw new RangeError(
        `lossRow: each lr must be above 0, got ${lr}. Runs are measured in units of it.`,
      );
    }
    x[i] = start[0] / lr;
    x[size + i] = start[1] / lr;
  }
  const [a, b, c] = hessian;
  const gone = new Uint8Array(size);
  for (let t = 1; t <= steps; t++) {
    for (let i = 0; i < size; i++) {
      const lr = lrs[i]!; // i < size
      const x0 = lr * x[i]!; // 2·size long
      const x1 = lr * x[size + i]!; // 2·size long
      if (!(Math.abs(x0) + Math.abs(x1) < RUN_AWAY)) gone[i] = 1;
      g[i] = gone[i] === 0 ? a * x0 + b * x1 : 0;
      g[size + i] = gone[i] === 0 ? b * x0 + c * x1 : 0;
    }
    step(x, g, t);
  }
  return Float64Array.from({ length: size }, (_, i) => {
    const x0 = lrs[i]! * x[i]!; // i < size
    const x1 = lrs[i]! * x[size + i]!; // i < size
    const loss = (a * x0 * x0 + 2 * b * x0 * x1 + c * x1 * x1) / 2;
    return gone[i] === 0 && loss < RUN_AWAY ** 2 ? loss : Infinity;
  });
}
