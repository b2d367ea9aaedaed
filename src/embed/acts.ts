/** What a command does: it changes the simulation, or answers what is asked of it, and nothing else. @module */
import type { WidgetContext } from '../components/kit/context.ts';
import { numbersOf, tableIn } from '../components/kit/export/numbers.ts';
import { queryOf } from '../components/kit/island/address.ts';
import { schemaOf, type Param } from '../components/kit/params.ts';
import type { Param as Written } from '../lib/url/index.ts';
import type { Command } from './command.ts';
import { exported } from './exported.ts';
import type { Options } from './options.ts';

/** A state as it is told. */
export interface Told {
  /** Each parameter as an address writes it. */
  readonly params: Readonly<Record<string, string>>;
  /** The step on show and the last one; null where a view has no steps. */
  readonly step: number | null;
  readonly steps: number | null;
  readonly playing: boolean;
  /** A link to it. */
  readonly url: string;
}

/** What a widget shows now. */
export function told({ store }: WidgetContext, page: string): Told {
  const state = store.state.get() as Readonly<Record<string, unknown>>;
  const write = ([key, param]: [string, Param]) =>
    [key, (param.written as Written<unknown>).serialize(state[key])] as const;
  const at = store.driver.current?.at();
  return {
    params: Object.fromEntries(Object.entries<Param>(store.params.table).map(write)),
    step: at?.step ?? null,
    steps: at?.steps ?? null,
    playing: store.status.get().playing,
    url: `${page}${queryOf(store, state, '').query}`,
  };
}

/**
 * What carries out commands.
 *
 * @param page - the address of the embed, without a query.
 * @returns throws where a view cannot do what is asked.
 */
export function actsOf(
  context: WidgetContext,
  page: string,
  onTheme: (theme: Options['theme']) => void,
): (command: Command) => unknown {
  const { store } = context;
  const { params } = store;
  const driver = () => {
    if (!store.driver.current) throw new Error('This view has no steps.');
    return store.driver.current;
  };
  const answers = {
    state: () => told(context, page),
    url: () => told(context, page).url,
    schema: () => schemaOf(params),
    data: () => numbersOf(tableIn(context)),
  };
  const play = (on: boolean) => {
    const { play: start } = driver();
    if (!start) throw new Error('This view does not play.');
    start(on);
  };
  const carried: { readonly [K in Command['type']]: (command: Of<K>) => unknown } = {
    hello: () => undefined,
    set: ({ params: patch }) => {
      store.set(params.codec.within({ ...store.state.get(), ...patch }, store.defaults));
    },
    reset: store.reset,
    play: () => {
      play(true);
    },
    pause: () => {
      play(false);
    },
    step: ({ n }) => {
      driver().go(driver().at().step + n);
    },
    seek: ({ step }) => {
      driver().go(step);
    },
    get: ({ what }) => answers[what](),
    theme: ({ value }) => {
      onTheme(value);
    },
    export: ({ format }) => exported(context, format),
  };
  return (command) => carried[command.type](command as never); // each of its own type
}

/** A command of a type. */
type Of<K> = Extract<Command, { readonly type: K }>;
