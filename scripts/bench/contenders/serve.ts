import { createInterface } from 'node:readline';

import { seconds } from '../clock.ts';
import { answer, toQuestion, type Question } from '../protocol.ts';

/** One round, ready to be timed: `step` is called for every step, `end` once after the last. */
export interface Round {
  step(): void;
  /** The parameters; frees what the round holds. */
  end(): ArrayLike<number>;
}

/** Says what this program is, then answers questions until there are no more. */
export async function serve(hello: string, start: (question: Question) => Round): Promise<void> {
  console.log(hello);
  for await (const line of createInterface({ input: process.stdin })) {
    const question = toQuestion(line);
    const { step, end } = start(question);
    for (let t = 0; t < question.warmUp; t++) step();
    const now = seconds[question.clock];
    const before = now();
    for (let t = 0; t < question.steps; t++) step();
    const took = now() - before;
    console.log(answer(took, end()));
  }
}

export const gradientOf = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1));
