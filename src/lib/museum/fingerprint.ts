import { checkGradients } from '../optim/check-gradients.ts';
import type { Transform } from '../optim/transform.ts';
import { refuseOther } from '../optim/unknown-options.ts';
import { at } from '../optim/vec.ts';
import { variantWithDefaults, type VariantSettings } from './settings.ts';
import { MADE, VARIANT_IDS, type VariantId } from './made.ts';

/** What a transform makes of a stream of gradients of one parameter. */
export const updatesOf = (
  transform: Transform<unknown>,
  gradients: ArrayLike<number>,
): Float64Array => {
  let state = transform.init(1);
  return Float64Array.from({ length: gradients.length }, (_, i) => {
    const next = transform.step(state, [at(gradients, i)]);
    state = next.state;
    return at(next.out, 0);
  });
};

/**
 * The updates, each divided by the learning rate, that a variant makes of a stream of gradients.
 *
 * @param gradients - one finite number per step, at least one.
 * @throws TypeError for a wrong type or an unknown variant; RangeError for a number out of range.
 * @example fingerprint('no-exponent', [1, 1], { eps: 0 })[0] // 1
 * @ko 어떤 변형이 주어진 기울기로 만드는 업데이트(학습률로 나눈 값)를 스텝마다 돌려줍니다.
 */
export const fingerprint = (
  variant: VariantId,
  gradients: ArrayLike<number>,
  settings: VariantSettings = {},
): Float64Array => {
  refuseOther('fingerprint', 'variant', variant, VARIANT_IDS);
  checkGradients('fingerprint', gradients);
  return updatesOf(MADE[variant].make(variantWithDefaults('fingerprint', settings)), gradients);
};
