import { EXAMPLES, excessOf } from '../../../lib/experiments/minibatch.ts';
import { keepLast } from '../../../lib/keep.ts';
import type { State } from './params.ts';

/** How many runs of each kind there are, where chance has a part in them. */
export const RUNS = 3;

export const METHODS = ['plain', 'ball', 'scaled'] as const;
export type Method = (typeof METHODS)[number];

/** Runs with other draws and all else alike. */
export interface Family {
  readonly lr: number;
  /** The loss above its least value, as `excessOf` has it. */
  readonly runs: readonly Float64Array[];
  /** Their mean. */
  readonly mean: Float64Array;
}

/** A family, kept while nothing that it depends on moves. */
const familyOf = () =>
  keepLast((lr: number, beta: number, size: State['batch'], seed: number): Family => {
    const batch = size === 'all' ? EXAMPLES : Number(size);
    const runs = Array.from({ length: size === 'all' ? 1 : RUNS }, (_, i) =>
      excessOf({ lr, beta, batch, seed: (seed + i) % 2 ** 32 }),
    );
    const mean = Float64Array.from(
      runs[0] ?? [],
      (_, i) => runs.reduce((sum, run) => sum + (run[i] ?? NaN), 0) / runs.length,
    );
    return { lr, runs, mean };
  });

const families = { plain: familyOf(), ball: familyOf(), scaled: familyOf() };

/** Plain descent, momentum, and plain descent at α / (1 − β), with the same draws. */
export const run = ({ lr, beta, batch, seed }: State): Readonly<Record<Method, Family>> => ({
  plain: families.plain(lr, 0, batch, seed),
  ball: families.ball(lr, beta, batch, seed),
  get scaled() {
    return families.scaled(lr / (1 - beta), 0, batch, seed);
  },
});
export type Run = ReturnType<typeof run>;
