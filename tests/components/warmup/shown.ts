import { run } from '../../../src/components/widgets/warmup/model.ts';
import { LOOKS, type State } from '../../../src/components/widgets/warmup/params.ts';
import type { Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { lengths, most, radamFrom } = run(state);
  const radam = lengths[LOOKS.indexOf(radamFrom ?? NaN)]?.radam;
  return {
    'corrected step': Math.min(1, most.t / state.over),
    'uncorrected step': most.length,
    ...(radam !== undefined && { 'RAdam, first step with the root of v': radam }),
  };
}
