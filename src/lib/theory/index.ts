export { constantGradientUpdate } from './constant-gradient.ts';
export { convergenceRate, worstRate, type DescentSettings } from './convergence.ts';
export {
  correctionPeak,
  correctionRatio,
  correctionSettles,
  type CorrectionPeak,
} from './correction-ratio.ts';
export { effectiveSamples, emaEffectiveSamples } from './effective-samples.ts';
export { growthEnd, growthFactor, growthOrders, lastGrowingStep } from './growth.ts';
export { halfLife } from './half-life.ts';
export {
  optimalDescent,
  optimalHeavyBall,
  optimalNesterov,
  type OptimalSettings,
} from './optimal.ts';
export type { MomentumForm } from './recurrence.ts';
export { rmspropCycle } from './rmsprop-cycle.ts';
export { stabilityLimit } from './stability.ts';
export { stepsToWeight } from './steps-to-weight.ts';
export {
  spikeBound,
  uncorrectedBoundAt,
  updateBound,
  updateBoundAt,
  worstGradients,
} from './update-bound.ts';
export { adamWeights, emaWeights, patchWeights } from './weights.ts';
