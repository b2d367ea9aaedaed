import { useCallback, useEffect, useEffectEvent, useState, type RefObject } from 'react';

import type { Codec, Problem } from '../../lib/url/index.ts';
import { queryOf, useAddress } from './use-address.ts';
import { useWidgetReady } from './use-widget-ready.ts';

/** A widget's state, and what a view needs to know about it. */
export interface Widget<S> {
  readonly state: S;
  /** True once the state is not the one the page was built with. */
  readonly live: boolean;
  /** True from the reader's own first change on. */
  readonly touched: boolean;
  /** True while the widget moves by itself. */
  readonly playing: boolean;
  readonly setPlaying: (on: boolean) => void;
  /** False where the state is too long for the address to carry. */
  readonly fits: boolean;
  /** What in the address could not be used. */
  readonly problems: readonly Problem[];
  readonly dismiss: () => void;
  readonly set: (patch: Partial<S>) => void;
  /** Back to what the page began with. */
  readonly reset: () => void;
}

/**
 * A widget's state, kept in the address where `address` is set: `?name.…` is read when the widget starts
 * and whenever the reader goes back or forward, and written a moment after the state settles.
 */
export function useWidget<S extends object>(
  name: string,
  codec: Codec<S>,
  initial: S,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Widget<S> {
  const [state, setState] = useState(initial);
  const [live, setLive] = useState(false);
  const [touched, setTouched] = useState(false);
  const [playing, setPlaying] = useState(false);
  const [settled, setSettled] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  useAddress(codec, initial, state, touched && address && !playing);
  const read = useCallback(() => {
    const found = codec.read(location.search, initial);
    setState(found.state);
    setProblems(found.problems);
    setLive(true);
  }, [codec, initial]);
  useEffect(() => {
    if (address && location.search.includes(`${name}.`)) read();
    setSettled(true);
  }, [address, name, read]);
  // Going to a section of the same page is a popstate too: only another state is news.
  const back = useEffectEvent(() => {
    if (queryOf(codec, initial, state).query !== location.search) read();
  });
  useEffect(() => {
    if (!address) return;
    const onBack = () => back();
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [address]);
  useWidgetReady(root, settled);

  const set = useCallback((patch: Partial<S>) => {
    setState((before) => ({ ...before, ...patch }));
    setLive(true);
    setTouched(true);
  }, []);
  const dismiss = () => {
    setProblems([]);
    root.current?.focus();
  };
  const reset = useCallback(() => {
    setPlaying(false);
    set(initial);
  }, [initial, set]);
  const fits = !touched || !address || queryOf(codec, initial, state).fits;
  return {
    state,
    live,
    touched,
    playing,
    setPlaying,
    fits,
    problems,
    dismiss,
    set,
    reset,
  };
}
