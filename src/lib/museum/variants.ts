import { WRONG_CORRECTIONS } from './variants-correction.ts';
import { WRONG_COUNTERS } from './variants-counter.ts';
import { WRONG_FORMULAS } from './variants-formula.ts';
import type { Variant } from './variant.ts';

export type { Variant };

/**
 * Every variant that the library can run, by id.
 *
 * @example Object.keys(VARIANTS).length // 41
 * @ko 라이브러리가 실행할 수 있는 모든 변형을 id로 모은 것입니다.
 */
export const VARIANTS = {
  ...WRONG_CORRECTIONS,
  ...WRONG_COUNTERS,
  ...WRONG_FORMULAS,
} as const satisfies Record<string, Variant>;

/**
 * The id of a variant.
 *
 * @ko 변형의 id입니다.
 */
export type VariantId = keyof typeof VARIANTS;

/**
 * Every variant's id.
 *
 * @ko 모든 변형의 id입니다.
 */
export const VARIANT_IDS = Object.keys(VARIANTS) as readonly VariantId[];
