import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { Announcer } from './Announcer.tsx';
import { Context, type TableData, type WidgetContext } from './context.ts';
import { keepAddress, queryOf } from './island/address.ts';
import { isAddressed } from './island/is-addressed.ts';
import type { IslandProps } from './island/island.ts';
import { Notices } from './Notices.tsx';
import type { Params } from './params.ts';
import { createStore, type Shown } from './store.ts';
import type { KitWords } from './words/index.ts';

/** A widget apart from what it looks like. */
export interface Definition<S extends object, R, W> {
  readonly params: Params<S>;
  /** All that follows from a state; called once a state that is shown. */
  readonly run: (state: S) => R;
  /** The plotted numbers, a row a step. */
  readonly table: (shown: Shown<S, R>, words: W & KitWords) => TableData;
  /** What its figure shows, in a sentence or two; said aloud when it has come to rest. */
  readonly conclude: (shown: Shown<S, R>, words: W & KitWords) => string;
}

/** Declares a widget; its state, run and words are inferred. */
export const defineWidget = <S extends object, R, W>(
  definition: Definition<S, R, W>,
): Definition<S, R, W> => definition;

interface StillProps<S extends object, R, W> extends Omit<IslandProps<S, W>, 'address'> {
  readonly of: Definition<S, R, W>;
  readonly className: string;
  readonly children: ReactNode;
}

/** A state of a widget in a text: its figures and numbers, drawn at build time, no script. */
export function StillWidget<S extends object, R, W>(props: StillProps<S, R, W>) {
  const { of, initial, words, className, children } = props;
  const context = useStore(of, initial, words);
  return (
    <Context value={context as unknown as WidgetContext}>
      <div className={`widget ${className} not-content`}>{children}</div>
    </Context>
  );
}

interface WidgetProps<S extends object, R, W> extends IslandProps<S, W> {
  readonly of: Definition<S, R, W>;
  readonly title: string;
  /** Its class; the widget's name unless told. */
  readonly className?: string;
  /** One below the heading that stands over the widget in its page. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** What every widget is: a state, kept in the address, a name, what the address said wrongly, and a voice for its conclusion. */
export function Widget<S extends object, R, W>(props: WidgetProps<S, R, W>) {
  const { of, initial, words, address, title, heading: Heading = 'h3', children } = props;
  const { className = of.params.name } = props;
  const root = useRef<HTMLElement>(null);
  const context = useStore(of, initial, words, root);
  const { store } = context;
  const id = useId();

  useEffect(() => {
    const island = root.current;
    island?.dispatchEvent(new Event('widget-woken', { bubbles: true }));
    if (address && isAddressed(of.params.name)) store.read(location.search);
    const stop = address ? keepAddress(store) : undefined;
    // Once what the address says has been rendered, the widget is in charge.
    const ready = setTimeout(() => {
      island?.setAttribute('data-ready', '');
      island?.dispatchEvent(new Event('widget-ready', { bubbles: true }));
    });
    return () => {
      clearTimeout(ready);
      stop?.();
    };
  }, [of, store, address]);

  return (
    <Context value={context as unknown as WidgetContext}>
      <section
        ref={root}
        tabIndex={-1}
        className={`widget ${className} not-content`}
        aria-labelledby={id}
      >
        <Heading id={id} className="sr-only">
          {title}
        </Heading>
        <Notices
          onClose={() => root.current?.focus()}
          fits={(state) => !address || queryOf(store, state as S).fits}
        />
        {children}
        <Announcer say={(shown) => of.conclude(shown as Shown<S, R>, context.words)} />
      </section>
    </Context>
  );
}

const NOWHERE = { current: null };

function useStore<S extends object, R, W>(
  of: Definition<S, R, W>,
  initial: S,
  words: W & KitWords,
  root: WidgetContext['root'] = NOWHERE,
): WidgetContext<S, R, W> {
  const [context] = useState(() => ({
    store: createStore(of.params, of.run, initial),
    words,
    table: of.table,
    root,
  }));
  return context;
}
