import { checkDecay, checkEps, checkNumber } from '../optim/check.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';

/**
 * What a variant runs with. Decays in [0, 1), eps ≥ 0.
 *
 * @ko 변형을 실행할 때의 설정입니다. β1, β2, ε, 학습률, 파라미터 텐서의 수, 카운터가 움직이는 간격, 학습을 재개한 스텝을 정합니다.
 */
export interface VariantSettings {
  /** Default 0.9. */
  readonly beta1?: number;
  /** Default 0.999; RMSProp's decay too. */
  readonly beta2?: number;
  /** Default 1e-8. */
  readonly eps?: number;
  /** The learning rate the update is multiplied by; it matters only where a bug mixes it up. Default 0.001. */
  readonly lr?: number;
  /** How many parameter tensors share one step counter, and which of them this is, from 1. Default 10 of 10. */
  readonly tensors?: number;
  readonly tensor?: number;
  /** How many updates pass until a lagging counter moves. Default 5. */
  readonly every?: number;
  /** How many steps a run had taken when it was resumed. Default 10. */
  readonly resumed?: number;
}

const whole = (where: string, name: string, value: number, most: number, why: string): void => {
  checkNumber(where, name, value);
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(
    `${where}: ${name} must be a whole number from 1 to ${most}, got ${value}. ${why}`,
  );
};

const NAMES = ['beta1', 'beta2', 'eps', 'lr', 'tensors', 'tensor', 'every', 'resumed'];

/**
 * Fills in the defaults and checks everything.
 *
 * @param besides - what else the caller reads, to be named beside the settings where an option is unknown.
 * @throws TypeError for a wrong type or an unknown option; RangeError for a number out of range.
 */
export const variantWithDefaults = (
  where: string,
  settings: VariantSettings,
  besides: readonly string[] = [],
): Required<VariantSettings> => {
  refuseUnknown(where, settings, [...NAMES, ...besides]);
  const {
    beta1 = DEFAULTS.adam.beta1,
    beta2 = DEFAULTS.adam.beta2,
    eps = DEFAULTS.adam.eps,
    lr = DEFAULTS.adam.lr,
    tensors = 10,
    tensor = tensors,
    every = 5,
    resumed = 10,
  } = settings;
  checkDecay(where, 'beta1', beta1);
  checkDecay(where, 'beta2', beta2);
  checkEps(where, eps);
  checkNumber(where, 'lr', lr);
  if (!(lr > 0 && lr < Infinity)) {
    throw new RangeError(
      `${where}: lr must be finite and above 0, got ${lr}. Updates are compared after division by it.`,
    );
  }
  whole(where, 'tensors', tensors, 1e6, 'It counts parameter tensors.');
  whole(where, 'tensor', tensor, tensors, 'It counts parameter tensors.');
  whole(where, 'every', every, 1e6, 'It counts updates.');
  whole(where, 'resumed', resumed, 1e9, 'It counts steps.');
  return { beta1, beta2, eps, lr, tensors, tensor, every, resumed };
};
