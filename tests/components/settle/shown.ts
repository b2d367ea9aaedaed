import { run } from '../../../src/components/widgets/settle/model.ts';
import type { State } from '../../../src/components/widgets/settle/params.ts';
import type { Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { crossing, burst, least, zero, steps, x, sizes } = run(state);
  return {
    ...(crossing !== null && { 'size past the limit at step': crossing }),
    ...(burst && { 'burst at step': burst.t, 'distance at the burst': burst.distance }),
    'nearest at step': least.t,
    'distance there': least.distance,
    ...(zero !== null && { 'x is 0 from step': zero }),
    steps,
    'distance at the end': Math.abs(x.at(-1) ?? NaN),
    'step size at the end': sizes.at(-1) ?? NaN,
  };
}
