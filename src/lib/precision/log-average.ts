import { log1mExp, runningSum } from './logs.ts';

/** The in-place loop's average as a sign and a logarithm; it takes a step and then holds the new value. */
export interface LogAverage {
  /** x ← (decay·x + (1 − decay)·value) / (1 − decayᵗ), for the t-th value, given by ln |value| and its sign. */
  step(valueLog: number, valueSign: number): void;
  /** ln |x|; −∞ for 0. */
  log(): number;
  /** The sign of x: −1, 0 or 1. */
  sign(): number;
}

/**
 * The moving average whose corrected value is stored back, started at zero, in logarithms: no number of steps
 * takes it out of range.
 *
 * Of decay·|x| and (1 − decay)·|value|, one is larger: ln |x| becomes
 * ln larger + ln(1 ± smaller/larger) − ln(1 − decayᵗ), minus where the two have opposite signs.
 *
 * @param decay - share of the average that is kept, in [0, 1).
 */
export const logAverage = (decay: number): LogAverage => {
  const logDecay = Math.log(decay);
  const logFresh = Math.log1p(-decay);
  const log = runningSum(-Infinity);
  let sign = 0;
  let t = 0;
  return {
    log: log.value,
    sign: () => sign,
    step: (valueLog, valueSign) => {
      t += 1;
      const kept = log.value() + logDecay;
      const fresh = valueLog + logFresh;
      const ratio = -Math.abs(kept - fresh); // ln(smaller/larger)
      const joint = sign * valueSign < 0 ? log1mExp(ratio) : Math.log1p(Math.exp(ratio));
      // two zeros (NaN), or two opposites that cancel (−∞)
      if (!(joint > -Infinity)) {
        log.reset(-Infinity);
        sign = 0;
        return;
      }
      const change = joint - log1mExp(t * logDecay);
      if (fresh > kept) {
        log.reset(fresh);
        log.add(change);
        sign = valueSign;
      } else {
        log.add(logDecay + change);
      }
    },
  };
};
