import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { Announcer } from './Announcer.tsx';
import { Context, type TableData, type WidgetContext } from './context.ts';
import { keepAddress } from './island/address.ts';
import { isAddressed } from './island/is-addressed.ts';
import type { IslandProps } from './island/island.ts';
import { Notices } from './Notices.tsx';
import { renamed, type Params } from './params.ts';
import { createStore, type Shown, type Store } from './store.ts';
import { same } from '../../lib/same.ts';
import type { KitWords } from './words/index.ts';

/** A widget apart from what it looks like. */
export interface Definition<S extends object, R, W> {
  readonly params: Params<S>;
  /** All that follows from a state; called once a state that is shown. */
  readonly run: (state: S) => R;
  /** The plotted numbers, a row a step. */
  readonly table: (shown: Shown<S, R>, words: W & KitWords) => TableData;
  /** The numbers to save, where they are more than the table shows. */
  readonly numbers?: (shown: Shown<S, R>) => TableData;
  /** What its figure shows, in a sentence or two; said aloud when it has come to rest. */
  readonly conclude: (shown: Shown<S, R>, words: W & KitWords) => string;
}

/** Declares a widget; its state, run and words are inferred. */
export const defineWidget = <S extends object, R, W>(
  definition: Definition<S, R, W>,
): Definition<S, R, W> => definition;

interface WidgetProps<S extends object, R, W> extends Omit<IslandProps<S, W>, 'view'> {
  readonly of: Definition<S, R, W>;
  readonly title: string;
  /** Its class; the widget's name unless told. */
  readonly className?: string;
  /** One below the heading that stands over the widget in its page. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/**
 * What every view of a widget is: a state, kept in the address and shared by all views of it on the page, a name,
 * what the address said, and a voice for its conclusion.
 */
export function Widget<S extends object, R, W>(props: WidgetProps<S, R, W>) {
  const {
    of,
    initial,
    defaults,
    words,
    address,
    place,
    title,
    heading: Heading = 'h3',
    children,
  } = props;
  const { className = of.params.name, embedded } = props;
  const isPiece = embedded === 'piece';
  const root = useRef<HTMLElement>(null);
  const context = useStore(of, initial, words, root, embedded, address, defaults);
  const { store } = context;
  const id = useId();
  const [part, setPart] = useState<{ leads: boolean; warns: boolean } | null>(null);

  useEffect(() => {
    const island = root.current;
    island?.dispatchEvent(new Event('widget-woken', { bubbles: true }));
    const first = address === '' || isPiece || firstAt(address) === island;
    const kept = first && address !== '' && !isPiece;
    const aimed = document.getElementById(location.hash.slice(1))?.closest('.widget');
    setPart({ leads: first, warns: aimed ? aimed === island : first });
    if (kept && isAddressed(address)) store.read(location.search, embedded === 'page');
    return kept ? keepAddress(store) : undefined;
  }, [of, store, address, embedded, isPiece]);

  useEffect(() => {
    if (!part) return;
    // Once what the address says has been rendered, the widget is in charge.
    const ready = setTimeout(() => {
      root.current?.setAttribute('data-ready', '');
      root.current?.dispatchEvent(
        new CustomEvent('widget-ready', { bubbles: true, detail: context }),
      );
    });
    return () => clearTimeout(ready);
  }, [part, context]);

  return (
    <Context value={context as unknown as WidgetContext}>
      <section
        ref={root}
        id={place || undefined}
        data-address={address || undefined}
        tabIndex={-1}
        className={`widget ${className} not-content`}
        aria-labelledby={id}
      >
        <Heading id={id} className="sr-only">
          {title}
        </Heading>
        <Notices
          here={part?.warns ?? false}
          tellsLink={embedded === undefined}
          onClose={() => root.current?.focus()}
        />
        {children}
        <Announcer
          leads={part?.leads ?? false}
          say={(shown) => of.conclude(shown as Shown<S, R>, context.words)}
        />
      </section>
    </Context>
  );
}

/** The stores of the page by the names they have in the address: all views of a name share one. */
const stores = new Map<string, Store>();

/** The first view on the page of a name: it keeps the address and speaks for all, so that nothing is said twice. */
const firstAt = (address: string): Element | null =>
  document.querySelector(`.widget[data-address="${address}"]`);

/**
 * The store of a name.
 *
 * @throws Error where two views of one name begin with other states: only one of them could be right.
 */
function storeOf<S extends object, R, W>(
  { params, run }: Definition<S, R, W>,
  initial: S,
  name: string,
  isPiece: boolean,
  defaults = initial,
): Store<S, R> {
  const named = name === '' ? params : renamed(params, name);
  if (name === '' || isPiece || import.meta.env.SSR)
    return createStore(named, run, initial, defaults);
  const found = stores.get(name) as Store<S, R> | undefined;
  if (found && !same(found.initial, initial))
    throw new Error(`${name}: two views of one widget begin with different states.`);
  const store = found ?? createStore(named, run, initial, defaults);
  stores.set(name, store);
  return store;
}

function useStore<S extends object, R, W>(
  of: Definition<S, R, W>,
  initial: S,
  words: W & KitWords,
  root: WidgetContext['root'],
  embedded: IslandProps<S, W>['embedded'],
  name: string,
  defaults?: S,
): WidgetContext<S, R, W> {
  const [context] = useState(() => ({
    store: storeOf(of, initial, name, embedded === 'piece', defaults),
    words,
    base: of.params,
    embedded: embedded !== undefined,
    table: of.table,
    numbers: of.numbers ?? of.table,
    root,
  }));
  return context;
}
