import { run } from '../../../src/components/widgets/counterexample/model.ts';
import type { State, View } from '../../../src/components/widgets/counterexample/params.ts';
import { at, type Numbers } from '../shown.ts';

const NAME = { adam: 'Adam', amsgrad: 'AMSGrad' };

export function shown(state: State, view: View): Numbers {
  const { sides, flip, drift } = run(state);
  const numbers = sides.flatMap(({ name, end, short, reached, gaps }): [string, number][] =>
    view === 'gap'
      ? [
          [`${NAME[name]}, steps at which it shrinks`, gaps.filter((gap) => gap < 0).length],
          [`${NAME[name]}, growth at step 2`, at(gaps, 0)],
        ]
      : [
          ...(reached === null || view !== 'path'
            ? []
            : [[`${NAME[name]}, on the best point at step`, reached] satisfies [string, number]]),
          [`${NAME[name]}, x at the end`, view === 'ends' ? short : end],
        ],
  );
  return {
    ...Object.fromEntries(numbers),
    ...(view === 'ends' && { 'Adam turns at beta2': flip, 'drift of a cycle': drift }),
  };
}
