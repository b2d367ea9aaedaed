import { run, type Family } from '../../../src/components/widgets/minibatch/model.ts';
import type { State } from '../../../src/components/widgets/minibatch/params.ts';
import { each, type Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const found = run(state);
  const of = (name: string, { runs, mean }: Family) => ({
    ...each(
      `${name}, run`,
      runs.map((excess) => excess.at(-1) ?? NaN),
    ),
    [`${name}, mean`]: mean.at(-1) ?? NaN,
  });
  return {
    ...of('plain descent', found.plain),
    ...of('momentum', found.ball),
    ...(state.compare === 'on' && of('plain descent at lr / (1 - beta)', found.scaled)),
  };
}
