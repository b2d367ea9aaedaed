import { CLOCKS, type Clock } from './clock.ts';

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

/** @throws SyntaxError for anything but a question. */
export function toQuestion(line: string): Question {
  const [optimizer = '', n, warmUp, steps, clock = '', ...more] = line.split(' ');
  const fine =
    /^[a-z-]+$/.test(optimizer) &&
    [n, warmUp, steps].map(Number).every(isCount) &&
    CLOCKS.includes(clock) &&
    more.length === 0;
  if (!fine) {
    throw new SyntaxError(
      `A question is “<optimizer> <n> <warm-up> <steps> <clock>”, got “${line}”.`,
    );
  }
  return {
    optimizer,
    n: Number(n),
    warmUp: Number(warmUp),
    steps: Number(steps),
    clock: clock === 'cpu' ? 'cpu' : 'wall',
  };
}

/** @throws SyntaxError for anything but an answer: a round that was not timed must not become a number. */
export function toAnswer(line: string): Answer {
  const { seconds, sum, sample } = parse(line) as Partial<Record<keyof Answer, unknown>>;
  const fine =
    isFinite(seconds) &&
    seconds > 0 &&
    isFinite(sum) &&
    Array.isArray(sample) &&
    sample.length === SAMPLES &&
    sample.every(isFinite);
  if (!fine)
    throw new SyntaxError(`An answer holds seconds, sum and ${SAMPLES} samples, got “${line}”.`);
  return { seconds, sum, sample };
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

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
const isFinite = (value: unknown): value is number => Number.isFinite(value);

function parse(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
