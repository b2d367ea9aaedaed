import { SEPARATE, type Correction } from './correction.ts';

/**
 * No correction at all: the first steps are (1 − β1ᵗ)/√(1 − β2ᵗ) times Adam's.
 *
 * @see google-research/bert, optimization.py 131–151 and issue #153; the default of ml-explore/mlx.
 * @ko 편향 보정을 전혀 하지 않습니다. 처음의 스텝은 Adam의 (1 − β1ᵗ)/√(1 − β2ᵗ)배가 됩니다.
 */
export const NEVER: Correction = { ...SEPARATE, divisor: () => 1 };

/**
 * The corrected value is stored back, so each step corrects again what was corrected already.
 * With a constant gradient of 10 the update at step 100 is about 3.4e-70 instead of about 1.
 *
 * @see frgfm/holocron issue #1 (RAdam), fixed in d2c1a6e0: the same mistake in the wild.
 * @ko 보정한 값을 m과 v에 덮어써서, 이미 보정한 값을 매 스텝 다시 보정합니다. 3.4e-70을 만든 버그입니다.
 */
export const IN_PLACE: Correction = { ...SEPARATE, remember: (_, corrected) => corrected };

/**
 * The question's patch: store back as well, but correct only at step 1.
 * The same as starting from m₀ = g₁ and v₀ = g₁²; right for a constant gradient only.
 *
 * @ko 보정한 값을 덮어쓰지만 첫 스텝에서만 보정하는 땜질입니다. 기울기가 일정할 때만 맞습니다.
 */
export const FIRST_STEP_ONLY: Correction = {
  ...IN_PLACE,
  divisor: (decay, t) => (t === 1 ? 1 - decay : 1),
};

/**
 * Multiplies by 1 − decayᵗ where Adam divides.
 *
 * @see karpathy/convnetjs, src/convnet_trainers.js 99–100; pull request #70, open since 2016.
 * @ko 1 − βᵗ으로 나눠야 할 자리에서 곱합니다.
 */
export const MULTIPLY: Correction = { ...SEPARATE, divisor: (decay, t) => 1 / (1 - decay ** t) };

/**
 * Divides by 1 − decay at every step: the power t is missing.
 *
 * @see eriklindernoren/ML-From-Scratch, optimizers.py 125–126 and issue #35.
 * @ko 매 스텝 1 − β로 나눕니다. 지수 t가 빠졌습니다.
 */
export const NO_EXPONENT: Correction = { ...SEPARATE, divisor: (decay) => 1 - decay };

/**
 * The corrections by name, in the order they are shown: the bug, the fix, the patch, the others.
 *
 * @ko 보정 방식을 이름으로 모은 것입니다. 덮어쓰기 버그, 올바른 방법, 땜질, 그 밖의 방식 순입니다.
 */
export const CORRECTIONS = {
  'in-place': IN_PLACE,
  separate: SEPARATE,
  'first-step-only': FIRST_STEP_ONLY,
  never: NEVER,
  multiply: MULTIPLY,
  'no-exponent': NO_EXPONENT,
} as const satisfies Record<string, Correction>;

/**
 * The name of a correction; `separate` is the right one.
 *
 * @ko 보정 방식의 이름입니다. 올바른 것은 separate입니다.
 */
export type CorrectionName = keyof typeof CORRECTIONS;

/** Whether the next step starts from the corrected value. */
export const storesBack = (name: CorrectionName): boolean =>
  CORRECTIONS[name].remember !== SEPARATE.remember;

/** The correction of a spec of Adam's: AMSGrad uncorrected has none. */
export const correctionOf = (spec: {
  readonly amsgrad: boolean | 'v-hat' | 'uncorrected';
  readonly correction: CorrectionName;
}): Correction => CORRECTIONS[spec.amsgrad === 'uncorrected' ? 'never' : spec.correction];

/**
 * Every correction's name, in the order they are shown.
 *
 * @ko 모든 보정 방식의 이름을 표시 순서대로 담은 목록입니다.
 */
export const CORRECTION_NAMES = Object.keys(CORRECTIONS) as readonly CorrectionName[];
