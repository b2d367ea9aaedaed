import { useMemo, type RefObject } from 'react';

import { useWidget, type Widget } from '../../figure/use-widget.ts';
import { experimentOf, tracesOf, viewOf, type Run } from './model.ts';
import { pictureOf, type Picture } from './picture.ts';
import { labCodec, type LabState } from './state.ts';

export interface Lab extends Widget<LabState> {
  readonly run: Run;
  readonly picture: Picture;
}

/** The lab's state, kept in the address where `address` is set, and everything that follows from it. */
export function useLab(
  initial: LabState,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Lab {
  const widget = useWidget('bug-lab', labCodec, initial, address, root);
  const { state } = widget;
  const run = useRun(state);
  const picture = useMemo(
    () => pictureOf(run, { quantity: state.quantity, scale: state.scale }),
    [run, state.quantity, state.scale],
  );
  return { ...widget, run, picture };
}

/** Runs the experiment again only when the experiment changes: the cursor and the axes do not. */
function useRun(state: LabState): Run {
  const { stream, value, seed, values, steps, beta1, beta2, eps, show, quantity, step } = state;
  const traces = useMemo(
    () => tracesOf(experimentOf({ stream, value, seed, values, steps, beta1, beta2, eps, show })),
    [stream, value, seed, values, steps, beta1, beta2, eps, show],
  );
  return useMemo(() => viewOf(traces, { quantity, step }), [traces, quantity, step]);
}
