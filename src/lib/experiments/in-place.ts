/** The in-place bug on a constant gradient, past every float and as far as anyone asks. @module */
import { logAverage } from '../precision/log-average.ts';
import { addLogs } from '../precision/logs.ts';

/** From a step on 1 − βᵗ is 1 to a double, and with it all that is left of the divisions to come. */
const NOTHING_LEFT = 1e-16;

/** ln of an average at a step, from 1; and the step from which on its divisions are over. */
export interface Course {
  readonly logAt: (t: number) => number;
  readonly over: number;
}

/**
 * ln x_t of the in-place bug on a constant c > 0 at any step. The loop itself, in logarithms, runs only while its
 * divisor differs from 1: after that the bug is an ordinary average, x_{T+n} = c + (x_T − c)·βⁿ, which needs no loop.
 * So a step in the millions costs no more than the first thousands.
 *
 * @param beta - in (0, 1).
 */
export function inPlaceCourse(beta: number, c: number): Course {
  const logBeta = Math.log(beta);
  const logC = Math.log(c);
  const over = Math.max(2, Math.ceil(Math.log(NOTHING_LEFT * (1 - beta)) / logBeta));
  const logs = new Float64Array(over);
  const average = logAverage(beta);
  for (let i = 0; i < over; i++) {
    average.step(logC, 1);
    logs[i] = average.log();
  }
  const last = logs[over - 1] ?? NaN;
  const logAt = (t: number): number => {
    if (t <= over) return logs[t - 1] ?? NaN;
    const faded = (t - over) * logBeta;
    return addLogs(last + faded, logC + Math.log(-Math.expm1(faded)));
  };
  return { logAt, over };
}

/** What the bug is run with. */
export interface InPlaceSettings {
  readonly g: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
}

/** A run of the bug in decimal logarithms. */
export interface InPlaceRun {
  readonly log10V: (t: number) => number;
  readonly log10Update: (t: number) => number;
  /** Where v is largest. */
  readonly peak: Extreme;
  /** Where the update is smallest, and where it is largest. */
  readonly least: Extreme;
  readonly most: Extreme;
  /** The first step after the least at which the update is half of 1 again. */
  readonly recovers: number;
}
/** A step and the decimal logarithm of a value there. */
export interface Extreme {
  readonly t: number;
  readonly log10: number;
}

const extreme = (last: number, of: (t: number) => number, sign: 1 | -1): Extreme => {
  let best: Extreme = { t: 1, log10: of(1) };
  for (let t = 2; t <= last; t++) {
    const log10 = of(t);
    if (sign * log10 > sign * best.log10) best = { t, log10 };
  }
  return best;
};

/** Runs the bug on a constant gradient g > 0. */
export function inPlaceRun({ g, beta1, beta2, eps }: InPlaceSettings): InPlaceRun {
  const [m, v] = [inPlaceCourse(beta1, g), inPlaceCourse(beta2, g * g)];
  const logEps = Math.log(eps);
  const log10V = (t: number) => v.logAt(t) / Math.LN10;
  const log10Update = (t: number) => (m.logAt(t) - addLogs(v.logAt(t) / 2, logEps)) / Math.LN10;
  const peak = extreme(v.over, log10V, 1);
  // Past v's peak, and with m at its limit, the update only comes back.
  const last = Math.max(m.over, peak.t);
  const least = extreme(last, log10Update, -1);
  return {
    log10V,
    log10Update,
    peak,
    least,
    most: extreme(last, log10Update, 1),
    recovers: firstStep(least.t, (t) => log10Update(t) >= Math.log10(0.5)),
  };
}

/** The first step from `from` on that has a property which, once there, stays. */
function firstStep(from: number, has: (t: number) => boolean): number {
  let [low, high] = [from - 1, from];
  while (!has(high)) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (has(middle)) high = middle;
    else low = middle;
  }
  return high;
}
