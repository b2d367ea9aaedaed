import { atom, type ReadableAtom } from 'nanostores';

import { same } from '../../lib/same.ts';
import type { Problem } from '../../lib/url/index.ts';
import type { Params } from './params.ts';

/** A state and what follows from it, always of one another. */
export interface Shown<S, R> {
  readonly state: S;
  readonly run: R;
}

/** What a widget is about to do or has to say, beside its state. */
export interface Status {
  /** True once the state is not the one the page was built with. */
  readonly live: boolean;
  /** True from the reader's own first change on. */
  readonly touched: boolean;
  /** True while the widget moves by itself. */
  readonly playing: boolean;
  /** True once a link has set it. */
  readonly linked: boolean;
  /** How often it has been put back to what the page began with. */
  readonly resets: number;
  /** What in the address could not be used. */
  readonly problems: readonly Problem[];
}

/** What the page was built with, which a view that wakes late still shows. */
export const firstOf = <T>(source: ReadableAtom<T>): T => source.init as T; // every store here is made with a value

/** What moves a run from outside its controls, as a slide does that shows it. */
export interface Driver {
  /** The step on show, and the last. */
  readonly at: () => { readonly step: number; readonly steps: number };
  /** Moves to a step, or to the nearest end. */
  readonly go: (step: number) => void;
  /** Plays or pauses as a press on its button does; missing where a view does not play. */
  readonly play?: (on: boolean) => void;
}

/** A widget's state, outside React: each part of it that is on show listens for itself. */
export interface Store<S extends object = object, R = unknown> {
  readonly params: Params<S>;
  /** What the page began with. */
  readonly initial: S;
  /** What an address leaves out. */
  readonly defaults: S;
  readonly state: ReadableAtom<S>;
  /** Follows the state, at most once a frame. */
  readonly shown: ReadableAtom<Shown<S, R>>;
  /** Follows what is shown a few times a second, for words and numbers: nobody reads faster. */
  readonly told: ReadableAtom<Shown<S, R>>;
  readonly status: ReadableAtom<Status>;
  /** What moves its run; null where no view on show has steps. */
  readonly driver: { current: Driver | null };
  readonly set: (patch: Partial<S>) => void;
  readonly play: (on: boolean) => void;
  /** Back to what the page began with, or to what an address told that it begins with. */
  readonly reset: () => void;
  /** Runs the state on show again, where what `run` reads besides has become other. */
  readonly refresh: () => void;
  /** Takes the state that an address carries; it may be what the page begins with from now on. */
  readonly read: (search: string, begins?: boolean) => void;
  /** Says that something else of the address could not be used. */
  readonly complain: (problems: readonly Problem[]) => void;
  /** Forgets that an address set it, and what that said wrongly. */
  readonly dismiss: () => void;
}

/** Words that follow a figure stand at least so long, in ms. */
const PACE = 120;
/** They wait so much longer (ms) for a change of the figure to come with: a page is laid out once for both. */
const LATER = 50;

/** Makes a store; `run` is called once a state that is shown. Addresses leave out what the page begins with, unless told. */
export function createStore<S extends object, R>(
  params: Params<S>,
  run: (state: S) => R,
  initial: S,
  defaults = initial,
): Store<S, R> {
  const state = atom(initial);
  const shown = atom<Shown<S, R>>({ state: initial, run: run(initial) });
  const told = atom(shown.get());
  const status = atom<Status>({
    live: false,
    touched: false,
    playing: false,
    linked: false,
    resets: 0,
    problems: [],
  });
  const note = (patch: Partial<Status>) => {
    const before = status.get();
    if (Object.entries(patch).some(([key, value]) => before[key as keyof Status] !== value))
      status.set({ ...before, ...patch });
  };

  let home = initial;
  let asked = false;
  let toldAt = -Infinity;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    toldAt = performance.now();
    told.set(shown.get());
  };
  const follow = () => {
    asked = false;
    const now = state.get();
    shown.set({ state: now, run: run(now) });
    const wait = toldAt + PACE - performance.now();
    if (wait <= 0) tell();
    else telling ??= setTimeout(tell, wait + LATER);
  };
  const refresh = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(follow);
  };
  const change = (next: S) => {
    state.set(next);
    refresh();
  };
  const set = (patch: Partial<S>) => {
    change({ ...state.get(), ...patch });
    note({ live: true, touched: true });
  };
  return {
    params,
    initial,
    defaults,
    state,
    shown,
    told,
    status,
    driver: { current: null },
    set,
    play: (playing) => note({ playing }),
    reset: () => {
      note({ playing: false, linked: false, resets: status.get().resets + 1 });
      set(home);
    },
    refresh,
    read: (search, begins = false) => {
      const found = params.codec.read(search, defaults, initial);
      if (begins) home = found.state;
      change(found.state);
      note({ live: true, linked: !same(found.state, initial), problems: found.problems });
    },
    complain: (problems) => note({ problems: [...status.get().problems, ...problems] }),
    dismiss: () => note({ linked: false, problems: [] }),
  };
}
