import { disagreement } from './agreement.ts';
import type { Clock } from './clock.ts';
import type { Column } from './contenders.ts';
import { WARM_UP, type Size } from './problem.ts';
import type { Answer } from './protocol.ts';
import { typical, type Cell, type Label } from './results.ts';

/**
 * One optimizer at one size: the contenders take turns, round by round, so that a disturbance of the machine
 * meets them all.
 *
 * @throws Error where a contender does not end where ours, the first, does: then it ran another algorithm.
 */
export async function measure(
  columns: readonly Column[],
  optimizer: string,
  { n, steps }: Size,
  rounds: number,
  clock: Clock,
): Promise<Cell> {
  let ours: Answer | null = null;
  const round = async ({ label, contender, tolerance }: Column, name: string): Promise<number> => {
    const answer = await contender.ask({ optimizer: name, n, warmUp: WARM_UP, steps, clock });
    ours ??= answer;
    const wrong = disagreement(ours, answer, n, tolerance);
    if (wrong !== null) {
      throw new Error(
        `${optimizer} at N = ${n}, ${label}: ${wrong}; allowed is ${tolerance}. It ran another algorithm than ours.`,
      );
    }
    return (answer.seconds * 1e9) / (n * steps);
  };

  const runners = columns.flatMap((column) => {
    const name = column.names.get(optimizer);
    return name === undefined ? [] : [{ column, name, took: [] as number[] }];
  });
  for (const { column, name } of runners) {
    for (let i = 0; i < column.warmUp; i++) await round(column, name);
  }
  for (let i = 0; i < rounds; i++) {
    for (const { column, name, took } of runners) {
      if (i < (column.rounds ?? rounds)) took.push(await round(column, name));
    }
  }
  const ns: Partial<Record<Label, number>> = {};
  for (const { column, took } of runners) ns[column.label] = typical(took);
  return { optimizer, n, ns };
}
