/**
 * Above which α·λmax a quadratic loss is not stable: (2 + 2β₁)/(1 − β₁) for momentum that is an average, 2 + 2β₁ for
 * a heavy ball, 2 without momentum.
 *
 * @see Cohen et al. 2022 (arXiv 2207.14484), section 3; Cohen et al. 2021 (arXiv 2103.00065), appendix B.
 */
export const stableUpTo = (rule: 'sgd' | 'momentum' | 'rmsprop' | 'adam', beta1: number): number =>
  rule === 'adam' ? (2 + 2 * beta1) / (1 - beta1) : rule === 'momentum' ? 2 + 2 * beta1 : 2;
