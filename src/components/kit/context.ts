import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReadableAtom } from 'nanostores';

import type { Params } from './params.ts';
import { firstOf, type Shown, type Status, type Store } from './store.ts';
import type { KitWords } from './words/index.ts';

/** Words, a number, or a number that is printed in words of its own. */
export type Cell = string | number | { readonly value: number; readonly text: string };

/** Numbers, a row a step; how they are printed, as NumPy does unless told. A file has all their digits. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly print?: (value: number) => string;
}

/** What every piece of a widget can reach. Stable for the widget's life: reading it renders nothing again. */
export interface WidgetContext<S extends object = object, R = unknown, W = KitWords> {
  readonly store: Store<S, R>;
  readonly words: W & KitWords;
  /** Its parameters by its own name, whatever the page's address calls them. */
  readonly base: Params<S>;
  /** Whether it stands outside the course. */
  readonly embedded: boolean;
  /** The plotted numbers. */
  readonly table: (shown: Shown<S, R>, words: W & KitWords) => TableData;
  /** The numbers to save. */
  readonly numbers: (shown: Shown<S, R>, words: W & KitWords) => TableData;
  /** Where the widget's figures are. */
  readonly root: { readonly current: HTMLElement | null };
}

export const Context = createContext<WidgetContext | null>(null);

/**
 * The widget around this piece.
 *
 * @throws Error outside a widget.
 */
export function useWidget<S extends object = object, R = unknown, W = KitWords>(): WidgetContext<
  S,
  R,
  W
> {
  const context = use(Context);
  if (!context) throw new Error('useWidget: this piece stands outside a <Widget>.');
  return context as unknown as WidgetContext<S, R, W>;
}

/** A part of a store; the piece renders again only when that part is another one. */
export const usePart = <T, P>(source: ReadableAtom<T>, part: (value: T) => P): P =>
  useSyncExternalStore(
    source.listen,
    () => part(source.get()),
    () => part(firstOf(source)),
  );

/** Calls `act` once a store has rested for so long (ms), and each time it has again. Returns what ends it. */
export function atRest(source: ReadableAtom<unknown>, ms: number, act: () => void): () => void {
  let timer = 0;
  const stop = source.subscribe(() => {
    clearTimeout(timer);
    timer = window.setTimeout(act, ms);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** A part of a store for what nobody needs while it moves: it follows once the store has come to rest. */
export function useSettled<T, P>(source: ReadableAtom<T>, part: (value: T) => P): P {
  const [value, setValue] = useState(() => part(firstOf(source)));
  const read = useEffectEvent(() => setValue(part(source.get())));
  useEffect(() => atRest(source, 150, read), [source]);
  return value;
}

/** The value of one parameter, of the type its reader says it has. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as with useState, the caller says what it holds
export const useParam = <T = unknown>(name: string): T =>
  usePart(useWidget().store.state, (state) => (state as Readonly<Record<string, T>>)[name] as T);

/** What the widget shows, a state and its run, for words and numbers. */
export const useShown = <S extends object, R>(): Shown<S, R> =>
  usePart(useWidget<S, R>().store.told, (told) => told);

/** One of the widget's flags. */
export const useStatus = <K extends keyof Status>(key: K): Status[K] =>
  usePart(useWidget().store.status, (status) => status[key]);
