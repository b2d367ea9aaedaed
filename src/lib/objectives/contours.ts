/** A point in the plane. */
export type Point = readonly [number, number];

/**
 * The contour ½·xᵀAx = level of a quadratic bowl, as a closed line of `count` points.
 *
 * @param hessian - A₀₀, A₀₁, A₁₁ of the symmetric, positive definite Hessian.
 * @throws RangeError where the Hessian is not positive definite: its contours do not close.
 */
export function ellipse(
  [a, b, c]: readonly [number, number, number],
  level: number,
  count = 96,
): Point[] {
  const determinant = a * c - b * b;
  if (!(a > 0 && determinant > 0)) {
    throw new RangeError(
      `ellipse: the Hessian must be positive definite, got [${a}, ${b}, ${c}]. Its contours do not close.`,
    );
  }
  // A = LLᵀ, so x = L⁻ᵀu with |u|² = 2·level runs along the contour.
  const l11 = Math.sqrt(a);
  const l21 = b / l11;
  const l22 = Math.sqrt(determinant) / l11;
  const radius = Math.sqrt(2 * level);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const y = (radius * Math.sin(angle)) / l22;
    return [(radius * Math.cos(angle) - l21 * y) / l11, y] as const;
  });
}

/** The contours of a bowl at these levels as one line, each closed and a gap after it. */
export const contoursAt = (
  hessian: Parameters<typeof ellipse>[0],
  levels: readonly number[],
  count?: number,
): Point[] =>
  levels.flatMap((level): Point[] => {
    const points = ellipse(hessian, level, count);
    return [...points, ...points.slice(0, 1), [NaN, NaN]];
  });
