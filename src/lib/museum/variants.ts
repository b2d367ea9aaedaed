import { ABOUT } from './about.ts';
import { MADE, VARIANT_IDS, type VariantId } from './made.ts';
import type { Variant } from './variant.ts';

export { VARIANT_IDS, type Variant, type VariantId };

/**
 * Every variant that the library can run, by id.
 *
 * @example Object.keys(VARIANTS).length // 41
 * @ko 라이브러리가 실행할 수 있는 모든 변형을 id로 모은 것입니다.
 */
export const VARIANTS = Object.fromEntries(
  VARIANT_IDS.map((id) => [id, { ...MADE[id], ...ABOUT[id] }]),
) as Readonly<Record<VariantId, Variant>>; // each id has both
