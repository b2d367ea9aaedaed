import { run } from '../../../src/components/widgets/bug-lab/model.ts';
import type { State } from '../../../src/components/widgets/bug-lab/params.ts';
import type { Numbers } from '../shown.ts';

export const shown = (state: State): Numbers =>
  Object.fromEntries(
    run(state).series.map(({ correction, trace }) => [correction, trace.update.at(-1) ?? NaN]),
  );
