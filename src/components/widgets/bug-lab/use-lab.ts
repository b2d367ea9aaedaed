import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';

import { queryOf, useAddress } from '../../figure/use-address.ts';
import { useWidgetReady } from '../../figure/use-widget-ready.ts';
import type { Problem } from '../../../lib/url/index.ts';
import { experimentOf, tracesOf, viewOf, type Run } from './model.ts';
import { pictureOf, type Picture } from './picture.ts';
import { labCodec, type LabState } from './state.ts';

export interface Lab {
  readonly state: LabState;
  readonly run: Run;
  readonly picture: Picture;
  /** True once the state is not the one the page was built with. */
  readonly live: boolean;
  /** True from the reader's own first change on. */
  readonly touched: boolean;
  /** False where the state is too long for the address to carry. */
  readonly fits: boolean;
  readonly problems: readonly Problem[];
  readonly dismiss: () => void;
  readonly set: (patch: Partial<LabState>) => void;
  /** Back to what the page began with. */
  readonly reset: () => void;
}

/** The lab's state, kept in the address where `address` is set, and everything that follows from it. */
export function useLab(
  initial: LabState,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Lab {
  const [state, setState] = useState(initial);
  const [live, setLive] = useState(false);
  const [touched, setTouched] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = useRun(state);
  const picture = useMemo(
    () => pictureOf(run, { quantity: state.quantity, scale: state.scale }),
    [run, state.quantity, state.scale],
  );

  useAddress(labCodec, initial, state, touched && address);
  const read = useCallback(() => {
    const found = labCodec.read(location.search, initial);
    setState(found.state);
    setProblems(found.problems);
    setLive(true);
  }, [initial]);
  useEffect(() => {
    if (address && location.search.includes('bug-lab.')) read();
  }, [address, read]);
  useEffect(() => {
    if (!address) return;
    // Going to a section of the same page is a popstate too: only another state is news.
    const back = () => {
      if (queryOf(labCodec, initial, state).query !== location.search) read();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [address, initial, read, state]);
  useWidgetReady(root);

  const set = useCallback((patch: Partial<LabState>) => {
    setState((before) => ({ ...before, ...patch }));
    setLive(true);
    setTouched(true);
  }, []);
  const dismiss = () => {
    setProblems([]);
    root.current?.focus();
  };
  const fits = !touched || !address || queryOf(labCodec, initial, state).fits;
  const reset = () => set(initial);
  return { state, run, picture, live, touched, fits, problems, dismiss, set, reset };
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
