export { correct, type Corrected } from './correct.ts';
export { SEPARATE, type Correction } from './correction.ts';
export { composeOptimizer, type Composition } from './compose-optimizer.ts';
export { createOptimizer, type Optimizer, type SkipOptions } from './create-optimizer.ts';
export { DEFAULTS, type Settled, type SettledSpecs } from './defaults.ts';
export { descend, type Descent } from './descend.ts';
export { firstDivergence } from './divergence.ts';
export { ema, square, type Average } from './ema.ts';
export { gradient } from './gradient.ts';
export { adam, momentum, rmsprop, type AdamOptions } from './optimizers.ts';
export { quotient, ratio, type RatioState } from './ratio.ts';
export { adamStepDetails, type StepDetails } from './step-details.ts';
export type { TraceOptions } from './run.ts';
export { adamTrace, type AdamTrace } from './trace.ts';
export { OPTIMIZER_NAMES } from './with-defaults.ts';
export type {
  AdadeltaSpec,
  AdagradSpec,
  AdamaxSpec,
  AdamEpsilon,
  AdamSpec,
  AdamwSpec,
  EmaMomentumSpec,
  HeavyBallSpec,
  LionSpec,
  NadamSpec,
  OptimizerName,
  OptimizerSpec,
  RadamSpec,
  RmspropSpec,
  SgdSpec,
} from './specs.ts';
export type { Step, Transform } from './transform.ts';
export {
  CORRECTIONS,
  CORRECTION_NAMES,
  FIRST_STEP_ONLY,
  IN_PLACE,
  MULTIPLY,
  NEVER,
  NO_EXPONENT,
  type CorrectionName,
} from './variants.ts';
export { zip, type Vec } from './vec.ts';
export type { OptimizerState } from './state.ts';
