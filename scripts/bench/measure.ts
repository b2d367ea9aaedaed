import { disagreement } from './agreement.ts';
import type { Clock } from './clock.ts';
import type { Column } from './contenders.ts';
import { WARM_UP, type Size } from './problem.ts';
import type { Answer } from './protocol.ts';
import type { Cell, Label } from './results.ts';

/**
 * One optimizer at one size: the contenders take turns, round by round, so that a disturbance of the machine
 * meets them all; of each the fastest round counts.
 *
 * @throws Error where a contender does not end where ours does: then it ran another algorithm.
 */
export async function measure(
  columns: readonly Column[],
  optimizer: string,
  { n, steps }: Size,
  rounds: number,
  clock: Clock,
): Promise<Cell> {
  const ns: Partial<Record<Label, number>> = {};
  for (let round = 0; round < rounds; round++) {
    let ours: Answer | null = null;
    for (const { label, contender, names, tolerance, rounds: own = rounds } of columns) {
      const name = names.get(optimizer);
      if (name === undefined || round >= own) continue;
      const answer = await contender.ask({ optimizer: name, n, warmUp: WARM_UP, steps, clock });
      ours ??= answer;
      const wrong = disagreement(ours, answer, n, tolerance);
      if (wrong !== null) {
        throw new Error(
          `${optimizer} at N = ${n}, ${label}: ${wrong}; allowed is ${tolerance}. It ran another algorithm than ours.`,
        );
      }
      ns[label] = Math.min(ns[label] ?? Infinity, (answer.seconds * 1e9) / (n * steps));
    }
  }
  return { optimizer, n, ns };
}
