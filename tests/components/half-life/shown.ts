import { run, type State } from '../../../src/components/widgets/half-life/params.ts';
import type { Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { halfLife, samples } = run(state);
  return { 'half-life': halfLife, 'effective samples': samples };
}
