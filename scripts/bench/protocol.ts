import type { Clock } from './clock.ts';

/**
 * How run.ts talks with the contenders, each a program of its own in its own language: one line in,
 * `<optimizer> <parameters> <steps before the clock> <timed steps> <clock>`, one line of JSON out. Before the
 * first question a contender says what it is.
 */

/** One question: a round of timed steps from the start. */
export interface Question {
  readonly optimizer: string;
  readonly n: number;
  readonly warmUp: number;
  readonly steps: number;
  readonly clock: Clock;
}

/** One round, timed. */
export interface Answer {
  /** What the timed steps took, in seconds. */
  readonly seconds: number;
  /** The sum of all parameters at the end. */
  readonly sum: number;
  /** SAMPLES parameters at the end, the first and the last among them. */
  readonly sample: readonly number[];
}

/** How many parameters of an answer are looked at one by one: k·(n − 1) / 63 rounded down, k = 0 … 63. */
export const SAMPLES = 64;

export const toLine = ({ optimizer, n, warmUp, steps, clock }: Question): string =>
  `${optimizer} ${n} ${warmUp} ${steps} ${clock}`;

/** Reads what `toLine` wrote. */
export function toQuestion(line: string): Question {
  const [optimizer = '', n, warmUp, steps, clock] = line.split(' ');
  return {
    optimizer,
    n: Number(n),
    warmUp: Number(warmUp),
    steps: Number(steps),
    clock: clock === 'cpu' ? 'cpu' : 'wall',
  };
}

/** @throws Error for anything but JSON with a time: a round that was not timed must not become a number. */
export function toAnswer(line: string): Answer {
  const answer = JSON.parse(line) as Answer; // agreement.ts looks at what else it holds
  if (answer.seconds > 0) return answer;
  throw new RangeError(`An answer's seconds must be above 0, got “${line}”.`);
}

/** What a contender written in JavaScript answers. */
export function answer(seconds: number, x: ArrayLike<number>): string {
  const sample = Array.from(
    { length: SAMPLES },
    (_, k) => x[Math.floor((k * (x.length - 1)) / (SAMPLES - 1))],
  );
  let sum = 0;
  for (const xi of Array.from(x)) sum += xi;
  return JSON.stringify({ seconds, sum, sample });
}
