import { checkNumber } from '../optim/check.ts';
import { at } from '../optim/vec.ts';
import { fingerprint } from './fingerprint.ts';
import type { VariantSettings } from './settings.ts';
import { VARIANT_IDS, type VariantId } from './variants.ts';

/**
 * What is known about the run the updates come from.
 *
 * @ko 업데이트가 나온 실행의 알려진 설정입니다.
 */
export interface DiagnosisContext extends VariantSettings {
  /** The gradient of every step, or one a step from step 1 on. Default 1. */
  readonly gradients?: number | ArrayLike<number>;
  /** The step of the first update given, from 1. Default 1. */
  readonly step?: number;
}

/**
 * How well one variant explains the updates.
 *
 * @ko 한 변형이 업데이트를 얼마나 잘 설명하는지를 나타냅니다.
 */
export interface Diagnosis {
  readonly variant: VariantId;
  /** Mean distance in decades: 0 is equal, 0.3 is off by a factor of two. */
  readonly distance: number;
  /** What the variant makes at the same steps. */
  readonly predicted: Float64Array;
}

/** What counts between numbers that no factor relates: NaN or a zero against a number, + against −. */
const UNRELATED = 400; // more than the decades between any two doubles

/** How many decades two numbers are apart. */
const decades = (a: number, b: number): number => {
  if (a === b || Object.is(a, b)) return 0;
  const distance = Math.abs(Math.log10(a / b)); // NaN for opposite signs
  return distance < UNRELATED ? distance : UNRELATED;
};

/** Distances that rounding alone tells apart rank as equal, in the order of the variants. */
const rank = ({ distance }: Diagnosis): number => Math.round(distance * 1e12);

const streamOf = (gradients: number | ArrayLike<number>, length: number): ArrayLike<number> => {
  if (typeof gradients === 'number') return new Float64Array(length).fill(gradients);
  if (gradients.length < length) {
    throw new RangeError(
      `diagnose: gradients must reach step ${length}, got ${gradients.length}. A variant needs every gradient before an update.`,
    );
  }
  return Array.from({ length }, (_, i) => at(gradients, i));
};

/**
 * Ranks the variants by how well they explain what an optimizer did: a whole series of updates, or a
 * single one, such as the number somebody read off at step 100.
 *
 * @param updates - updates divided by the learning rate, in the gradient's direction; NaN and ±∞ count as what they are.
 * @returns every variant, the nearest first.
 * @throws TypeError for a wrong type; RangeError for a number out of range or gradients that end too early.
 * @example diagnose([3.40488818e-70], { step: 100, gradients: 10, eps: 1e-3 })[0].variant // 'in-place'
 * @example diagnose([0, 0.744, 0.858])[0].variant // 'previous-moments'
 * @ko 관찰한 업데이트를 가장 잘 설명하는 변형부터 순서대로 돌려줍니다. 업데이트 전체를 주어도 되고, 어느 한 스텝의 값 하나만 주어도 됩니다.
 */
export const diagnose = (
  updates: ArrayLike<number>,
  { gradients = 1, step = 1, ...settings }: DiagnosisContext = {},
): readonly Diagnosis[] => {
  if (!(updates.length > 0)) {
    throw new RangeError(
      `diagnose: updates must not be empty, got length ${updates.length}. There is nothing to explain.`,
    );
  }
  for (let i = 0; i < updates.length; i++) checkNumber('diagnose', `updates[${i}]`, updates[i]);
  checkNumber('diagnose', 'step', step);
  if (!(Number.isInteger(step) && step >= 1 && step <= 1e6)) {
    throw new RangeError(
      `diagnose: step must be a whole number from 1 to 1000000, got ${step}. It is the step of the first update.`,
    );
  }
  const stream = streamOf(gradients, step - 1 + updates.length);
  return VARIANT_IDS.map((variant) => {
    const predicted = fingerprint(variant, stream, settings).subarray(step - 1);
    const total = predicted.reduce((sum, due, i) => sum + decades(at(updates, i), due), 0);
    return { variant, distance: total / updates.length, predicted };
  }).sort((a, b) => rank(a) - rank(b));
};
