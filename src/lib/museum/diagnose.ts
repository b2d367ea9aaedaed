import { checkNumber } from '../optim/check.ts';
import { at } from '../optim/vec.ts';
import { fingerprint } from './fingerprint.ts';
import { chance, errorOf, fit, type Fit } from './fit.ts';
import { hypotheses, type Known } from './hypotheses.ts';
import { observe, type Observed } from './observed.ts';
import { isScale, scalesOf } from './scale.ts';
import { variantWithDefaults, type VariantSettings } from './settings.ts';
import { MADE, VARIANT_IDS, type VariantId } from './made.ts';
import type { Made } from './variant.ts';

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
  /** `parameters`: what is given are the parameters themselves, the first of them before the step `step`. Default `updates`. */
  readonly observed?: 'updates' | 'parameters';
  /** Significant digits that were printed, of all values or of each; read off the values where left out, at least four. */
  readonly digits?: number | ArrayLike<number>;
}

/**
 * How well one variant explains the updates.
 *
 * @ko 한 변형이 업데이트를 얼마나 잘 설명하는지를 나타냅니다.
 */
export interface Diagnosis {
  readonly variant: VariantId;
  /** Whether nothing but the printed digits, or single precision, parts it from what was given. */
  readonly fits: boolean;
  /** Mean distance in decades beyond rounding: 0 is equal, 0.3 is off by a factor of two. */
  readonly distance: number;
  /** What the variant makes at the same steps, before the scale. */
  readonly predicted: Float64Array;
  /** What the updates are multiplied by: 1, or a learning rate that was left in; negative where they are changes of x. */
  readonly scale: number;
  /** What the values told of the mistake: which counter, how late, resumed when. */
  readonly settings: VariantSettings;
}

/**
 * What the updates say: one mistake, several that they cannot tell apart, or none that is known.
 *
 * @ko 진단 결과입니다. 하나로 정해졌는지, 여럿이 구별되지 않는지, 아는 것이 없는지를 알려 줍니다.
 */
export interface Verdict {
  readonly verdict: 'one' | 'several' | 'none';
  /** Every variant: those that fit first, then the nearest. */
  readonly ranked: readonly Diagnosis[];
}

/** Errors of doubles that were added in another order. */
const ROUNDING = 1e-9;
/** Errors of averages that were kept in single precision. */
const SINGLE = 1e-4;

/** Of so many settings that could be tried one would fit by chance; digits as few as these name none. */
const LUCK = 0.05;

interface Explained extends Diagnosis {
  readonly error: number;
}

const streamOf = (gradients: number | ArrayLike<number>, length: number): Float64Array => {
  if (typeof gradients === 'number') return new Float64Array(length).fill(gradients);
  if (gradients.length < length) {
    throw new RangeError(
      `diagnose: gradients must reach step ${length}, got ${gradients.length}. A variant needs every gradient before an update.`,
    );
  }
  return Float64Array.from({ length }, (_, i) => at(gradients, i));
};

const checkStep = (step: number): void => {
  checkNumber('diagnose', 'step', step);
  if (Number.isInteger(step) && step >= 1 && step <= 1e6) return;
  throw new RangeError(
    `diagnose: step must be a whole number from 1 to 1000000, got ${step}. It is the step of the first update.`,
  );
};

/** Of two explanations the better: one without a scale, then the smaller error, then the smaller distance. */
const better = (a: Explained, b: Explained): number =>
  Number(b.fits) - Number(a.fits) ||
  (a.fits && b.fits ? Number(a.scale !== 1) - Number(b.scale !== 1) : 0) ||
  Math.round((a.distance - b.distance) * 1e12);

/** Everything a variant could be with what is not known of it, and the best of that. */
function explain(variant: VariantId, observed: Observed, stream: Float64Array, known: Known) {
  const { settings, step } = known;
  const predict = (more: VariantSettings) =>
    fingerprint(variant, stream, { ...settings, ...more }).subarray(step - 1);
  const told = (predicted: Float64Array, found: VariantSettings): Explained => {
    const as = (scale: number): Explained => {
      const { distance, error }: Fit = fit(observed, predicted, scale);
      const fits = error <= SINGLE;
      return { variant, fits, distance, predicted, scale, settings: found, error };
    };
    const plain = as(1);
    if (plain.fits || !isScale(variant)) return plain;
    const scaled = scalesOf(observed, predicted, settings.lr).map(as);
    return scaled.find(({ fits }) => fits) ?? plain;
  };
  const usual = told(predict({}), {});
  const found = hypotheses(variant, known);
  if (found.length * chance(observed, SINGLE) > LUCK) return usual;
  const others = found.map((each) => told(predict(each), each));
  return others.reduce((best, each) => (better(each, best) < 0 ? each : best), usual);
}

/**
 * Says which mistake explains what an optimizer did: a whole series of updates, parameters, or a single
 * update, such as the number somebody read off at step 100. What the printed digits leave open counts for nothing.
 *
 * Where the values hold a learning rate still (`lr`, or 1, 2, 3 or 5 times a power of ten), `scale` is that. A variant
 * that fits without one is preferred.
 *
 * @param updates - updates in the gradient's direction; NaN and ±∞ count as what they are.
 * @returns `none` where nothing fits, `several` where what is given cannot tell those apart that do.
 * @throws TypeError for a wrong type; RangeError for a number out of range or gradients that end too early.
 * @example diagnose([3.40488818e-70], { step: 100, gradients: 10, eps: 1e-3 }).ranked[0].variant // 'in-place'
 * @example diagnose([0, 0.7441, 0.8585]).ranked[0].variant // 'previous-moments'
 * @example diagnose([1, 1, 1]).verdict // 'several'
 * @ko 관찰한 업데이트를 설명하는 실수를 찾습니다. 업데이트나 파라미터의 기록을 주어도 되고, 어느 한 스텝의 값 하나만 주어도 됩니다. 구별할 수 없으면 several, 아는 것이 없으면 none이라고 답합니다.
 */
export const diagnose = (
  updates: ArrayLike<number>,
  {
    gradients = 1,
    step = 1,
    observed: kind = 'updates',
    digits,
    ...settings
  }: DiagnosisContext = {},
): Verdict => {
  variantWithDefaults('diagnose', settings, ['gradients', 'step', 'observed', 'digits']);
  const observed = observe(updates, kind, digits);
  checkStep(step);
  const stream = streamOf(gradients, step - 1 + observed.values.length);
  const right = fingerprint('separate', stream, settings).subarray(step - 1);
  const left = observed.values.findIndex((_, i) => errorOf(observed, i, at(right, i)) > SINGLE);
  const known = { settings, step, departure: left < 0 ? Infinity : step + left };
  const ranked = VARIANT_IDS.map((variant) => explain(variant, observed, stream, known));
  const fitting = ranked.filter(({ fits, variant, settings: found }) => {
    const { begins }: Made = MADE[variant];
    const all = variantWithDefaults('diagnose', { ...settings, ...found });
    return fits && (begins === undefined || begins(all) <= stream.length); // what has not begun is no mistake yet
  });
  const plain = fitting.filter(({ scale }) => scale === 1);
  const candidates = plain.length > 0 ? plain : fitting;
  // One that is right to the last digit leaves no room for one that single precision alone excuses.
  const least = Math.min(...candidates.map(({ error }) => error));
  const rivals = candidates.filter(({ error }) => error <= Math.max(ROUNDING, 10 * least));
  const verdict = rivals.length === 0 ? 'none' : rivals.length === 1 ? 'one' : 'several';
  return {
    verdict,
    ranked: ranked
      .map((each) => ({ ...each, fits: rivals.includes(each) }))
      .toSorted(better)
      .map(({ error: _, ...diagnosis }) => diagnosis),
  };
};
