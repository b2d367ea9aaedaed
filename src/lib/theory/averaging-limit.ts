/**
 * The step size lr·λ from which momentum's averaging form, Adam's numerator, no longer converges on the parabola
 * λx²/2: (2 + 2β)/(1 − β), which without memory is plain descent's 2. A module of its own: a page that shows this
 * limit need not fetch the others.
 */
export const averagingLimit = (beta: number): number => (2 + 2 * beta) / (1 - beta);
