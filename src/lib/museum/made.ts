import { WRONG_CORRECTIONS } from './variants-correction.ts';
import { WRONG_COUNTERS } from './variants-counter.ts';
import { WRONG_FORMULAS } from './variants-formula.ts';
import type { Made } from './variant.ts';

/** How each variant is run. */
export const MADE = {
  ...WRONG_CORRECTIONS,
  ...WRONG_COUNTERS,
  ...WRONG_FORMULAS,
} as const satisfies Record<string, Made>;

/**
 * The id of a variant.
 *
 * @ko 변형의 id입니다.
 */
export type VariantId = keyof typeof MADE;

/**
 * Every variant's id.
 *
 * @ko 모든 변형의 id입니다.
 */
export const VARIANT_IDS = Object.keys(MADE) as readonly VariantId[];
