/**
 * NAdam's momentum at step t: β1·(1 − ½·0.96^(t·momentumDecay)), from about β1/2 towards β1.
 *
 * @see Dozat 2016, section 3; pytorch/pytorch, torch/optim/nadam.py.
 * @param schedule - false: β1 at every step.
 */
export const nadamMomentum = (
  beta1: number,
  momentumDecay: number,
  schedule: boolean,
): ((t: number) => number) =>
  schedule ? (t) => beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay)) : () => beta1;

/**
 * RAdam's rectification at step t: how far the denominator can be trusted, in (0, 1), or 0 while it cannot
 * (ρ_t ≤ threshold) and is left out. ρ_t = ρ∞ − 2t·β2ᵗ/(1 − β2ᵗ) is the length of v's average, ρ∞ = 2/(1 − β2) − 1.
 *
 * @param threshold - 5 as in the authors' code and PyTorch; Algorithm 2 itself has 4. Below 4 the root would be of a negative number.
 * @see Liu et al. 2020 (arXiv 1908.03265), Algorithm 2.
 */
export const rectification = (beta2: number, t: number, threshold: number): number => {
  const limit = 2 / (1 - beta2) - 1;
  const power = beta2 ** t;
  const rho = limit - (2 * t * power) / (1 - power);
  if (!(rho > threshold)) return 0;
  return Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho));
};
