import { useEffect, useMemo, useState, type RefObject } from 'react';

import { useAddress } from '../../figure/use-address.ts';
import { useWidgetReady } from '../../figure/use-widget-ready.ts';
import type { Problem } from '../../../lib/url/index.ts';
import { run, type Run } from './model.ts';
import { pictureOf, type Picture } from './picture.ts';
import { labCodec, type LabState } from './state.ts';

export interface Lab {
  readonly state: LabState;
  readonly run: Run;
  readonly picture: Picture;
  /** True from the first change on. */
  readonly live: boolean;
  readonly problems: readonly Problem[];
  readonly dismiss: () => void;
  readonly set: (patch: Partial<LabState>) => void;
}

/** The lab's state, kept in the address where `address` is set, and everything that follows from it. */
export function useLab(
  initial: LabState,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Lab {
  const [state, setState] = useState(initial);
  const [live, setLive] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const shown = useMemo(() => run(state), [state]);
  const picture = useMemo(() => pictureOf(shown, state), [shown, state]);

  useAddress(labCodec, initial, state, live && address);
  useEffect(() => {
    if (!address || !location.search.includes('bug-lab.')) return;
    const read = labCodec.read(location.search, initial);
    setState(read.state);
    setProblems(read.problems);
    setLive(true);
  }, [address, initial]);
  useWidgetReady(root);

  const set = (patch: Partial<LabState>) => {
    setState((before) => ({ ...before, ...patch }));
    setLive(true);
  };
  return { state, run: shown, picture, live, problems, dismiss: () => setProblems([]), set };
}
