import { run, type State } from '../../../src/components/widgets/noisy-parabola/params.ts';
import type { Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { rms, one, half, floor } = run(state);
  return {
    'distance at the end': rms.at(-1) ?? NaN,
    'of the first run': one.at(-1) ?? NaN,
    'distance in the second half': half.rms,
    'update in the second half': half.update,
    'mean of the updates': half.meanUpdate,
    ...(state.schedule === 'constant' && { 'about where it stays': floor }),
  };
}
