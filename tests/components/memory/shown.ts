import { run } from '../../../src/components/widgets/memory/model.ts';
import type { State } from '../../../src/components/widgets/memory/params.ts';
import { at, type Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const found = run(state);
  const { t, k } = found;
  return {
    m: at(found.m, t - 1),
    m_hat: at(found.mHat, t - 1),
    'sum of the weights': found.share,
    'weight of the zero start': found.zero,
    ...(k <= t && (k > 0 || !found.rescaled) && { 'weight of k': found.chosen }),
    'effective samples': found.samples.now,
    'effective samples in the long run': found.samples.ever,
    ...(found.halfLife !== null && { 'half-life': found.halfLife }),
  };
}
