import { checkDecay, checkNumber } from '../optim/check.ts';
import { log1mExp, runningSum } from './logs.ts';

/** More steps than this take seconds; the sum needs each of them. */
const MAX_STEPS = 1e8;

const check = (where: string, beta: number, c: number): void => {
  checkDecay(where, 'beta', beta);
  checkNumber(where, 'c', c);
  if (c > 0 && c < Infinity) return;
  throw new RangeError(
    `${where}: c must be finite and above 0, got ${c}. Its logarithm is taken; for v it is the gradient's square.`,
  );
};

/**
 * ln x_t of the closed form for t = 1, 2, … without end. The sum is kept relative to its largest term, and ln Q with what
 * rounding takes from it.
 */
function* closedForm(beta: number, c: number): Generator<number, never> {
  const logBeta = Math.log(beta);
  const logScale = Math.log1p(-beta) + Math.log(c);
  const logQ = runningSum(0);
  let largest = -Infinity;
  let sum = 0; // of the terms, each divided by the largest
  for (let t = 1; ; t++) {
    const term = logQ.value() - t * logBeta;
    if (term > largest) {
      sum = sum * Math.exp(largest - term) + 1;
      largest = term;
    } else {
      sum += Math.exp(term - largest);
    }
    logQ.add(log1mExp(t * logBeta));
    yield logScale + t * logBeta - logQ.value() + largest + Math.log(sum);
  }
}

/**
 * ln x_t of the in-place bug on a constant c > 0, in closed form: no loop over x, and no overflow.
 *
 * The loop x_t = (β·x_{t−1} + (1 − β)·c) / (1 − βᵗ) from x_0 = 0, written with Q_t = Π_{j≤t} (1 − βʲ) and
 * y_t = x_t·Q_t / βᵗ, is y_t = y_{t−1} + (1 − β)·c·Q_{t−1}·β^{−t}. So
 *
 *   x_t = (1 − β)·c · (βᵗ / Q_t) · Σ_{k≤t} Q_{k−1}·β^{−k}.
 *
 * Each factor leaves the range of floats, so each is taken as its logarithm; the result is right within 5e-16
 * of the largest of ln x_t, ln((1 − β)·c) and t·ln β: 1e-11 after two million steps with β = 0.9. It takes t steps
 * of work.
 *
 * @param beta - share of the average that is kept, in [0, 1).
 * @param c - what is averaged: the gradient g for m, g² for v; finite, above 0.
 * @param t - the step, a whole number from 1 to 1e8.
 * @throws TypeError for a wrong type; RangeError for a number out of range.
 * @see `logTrace`, the loop itself in logarithms.
 * @example inPlaceLog(0.9, 10, 1).toFixed(9) // '2.302585093'
 * @ko 일정한 값 c에 대한 덮어쓰기 버그의 ln x_t를 닫힌 식으로 구합니다. 모든 인수를 로그로 다루므로 오버플로가 일어나지 않습니다.
 */
export const inPlaceLog = (beta: number, c: number, t: number): number => {
  check('inPlaceLog', beta, c);
  checkNumber('inPlaceLog', 't', t);
  if (!Number.isInteger(t) || t < 1 || t > MAX_STEPS) {
    throw new RangeError(
      `inPlaceLog: t must be a whole number from 1 to ${MAX_STEPS}, got ${t}. The sum has a term for each step.`,
    );
  }
  if (beta === 0) return Math.log(c);
  const logs = closedForm(beta, c);
  for (let step = 1; step < t; step++) logs.next();
  return logs.next().value;
};

/**
 * The highest point of a run.
 *
 * @ko 실행 중 값이 가장 큰 지점입니다.
 */
export interface Peak {
  /** The step, from 1. */
  readonly t: number;
  /** log10 of the value there. */
  readonly log10: number;
}

/**
 * Where the in-place bug on a constant c > 0 is largest, and how large: the peak of v for c = g².
 *
 * The loop climbs from x_{t−1} to x_t while x_{t−1}·(1 − β − βᵗ) < (1 − β)·c. Once that fails it fails for ever: the bound
 * (1 − β)·c / (1 − β − βᵗ) falls, and an x_{t−1} above it gives an x_t above it. So the first step that does not
 * climb ends the search. For large β that is where the growth factor β/(1 − βᵗ) passes 1, at t = ln(1 − β)/ln β.
 *
 * @param beta - share of the average that is kept, in [0, 1), and such that the peak comes within 1e8 steps.
 * @param c - what is averaged; finite, above 0.
 * @throws TypeError for a wrong type; RangeError for a number out of range.
 * @example inPlacePeak(0.999, 100).t // 6904
 * @ko 일정한 값 c에 대한 덮어쓰기 버그가 가장 커지는 스텝과 그 값의 상용로그를 구합니다.
 */
export const inPlacePeak = (beta: number, c: number): Peak => {
  check('inPlacePeak', beta, c);
  const logBeta = Math.log(beta);
  if (Math.log1p(-beta) / logBeta > MAX_STEPS) {
    throw new RangeError(
      `inPlacePeak: beta must let the growth end within ${MAX_STEPS} steps, got ${beta}. Each of them is a term of the sum.`,
    );
  }
  if (beta === 0) return { t: 1, log10: Math.log10(c) };
  const logFresh = Math.log1p(-beta) + Math.log(c);
  const logs = closedForm(beta, c);
  for (let t = 1; ; t++) {
    const log = logs.next().value;
    const bound = logFresh - Math.log(1 - beta - beta ** (t + 1));
    if (log >= bound) return { t, log10: log / Math.LN10 }; // false for NaN: there is no bound yet
  }
};
