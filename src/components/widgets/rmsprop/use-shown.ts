import { useMemo } from 'react';

import { epsilonOf } from './epsilon.ts';
import { nineOf, stepOf } from './model.ts';
import { ravineOf } from './ravine.ts';
import type { RmspropState } from './state.ts';
import type { Shown } from './view.ts';

/** What a state shows; a run is computed again only when its own settings change, not when the cursor moves. */
export function useShown(state: RmspropState): Shown {
  const { view, beta, eps, lr, kappa, turn, along, across, steps, panel, g } = state;
  const t = stepOf(state);
  const run = useMemo(() => {
    if (view === 'nine') return nineOf({ beta, eps });
    return view === 'ravine'
      ? ravineOf({ beta, eps, lr, kappa, turn, along, across, steps })
      : null;
  }, [view, beta, eps, lr, kappa, turn, along, across, steps]);
  return useMemo(() => {
    if (run === null) return epsilonOf({ beta, eps, g }, t);
    return run.view === 'nine' ? { ...run, t } : { ...run, t, panel };
  }, [run, beta, eps, g, t, panel]);
}
