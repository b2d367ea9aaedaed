import { useMemo } from 'react';

import { momentOf, runOf, stepOf, type Moment, type Run } from './model.ts';
import {
  landscapeOf,
  lossPictureOf,
  pathPictureOf,
  type LossPicture,
  type PathPicture,
} from './picture.ts';
import type { DescentState } from './state.ts';

/** Everything that follows from a state. */
export interface Shown {
  readonly run: Run;
  readonly moment: Moment;
  readonly path: PathPicture;
  readonly loss: LossPicture;
}

/** Runs again only when the run changes, and draws the bowl again only when the bowl does. */
export function useDescent(state: DescentState): Shown {
  const { mode, lr, curvature, kappa, rotation, x, y, steps } = state;
  const run = useMemo(
    () => runOf({ mode, lr, curvature, kappa, rotation, x, y, steps }),
    [mode, lr, curvature, kappa, rotation, x, y, steps],
  );
  const landscape = useMemo(() => {
    const still = { lr: 1, x: 0, y: 0, steps: 1 };
    return landscapeOf(runOf({ mode, curvature, kappa, rotation, ...still }), mode);
  }, [mode, curvature, kappa, rotation]);
  const step = stepOf(state);
  const path = useMemo(() => pathPictureOf(run, landscape, { x }, step), [run, landscape, x, step]);
  const loss = useMemo(() => lossPictureOf(run, step), [run, step]);
  return { run, moment: momentOf(run, step, lr), path, loss };
}
