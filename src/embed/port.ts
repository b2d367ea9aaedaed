/** What an embed and the page around it say to each other: `adam-embed/1`. @module */
import type { WidgetContext } from '../components/kit/context.ts';
import { schemaOf } from '../components/kit/params.ts';
import { actsOf, told } from './acts.ts';
import { commandOf, VERSION } from './command.ts';
import type { Way } from './deck.ts';
import type { Options } from './options.ts';
import { dialectOf, type Dialect } from './size.ts';

/** What a port speaks for. */
export interface Spoken {
  readonly context: WidgetContext;
  readonly options: Options;
  readonly about: { readonly widget: string; readonly lang: string; readonly release: string };
  /** Keys of the address that could not be used, or mean nothing here. */
  readonly warnings: readonly string[];
  readonly onSlide: (shown: boolean) => void;
  readonly onTheme: (theme: Options['theme']) => void;
  /** Told of another dialect in which the page around it wants to know its height. */
  readonly onDialect: (dialect: Dialect) => void;
  readonly size: () => { readonly height: number; readonly width: number };
}

/** Messages a second that are heard, and states a second that are told. */
const [MOST_HEARD, MOST_TOLD] = [60, 10];

/** Opens the port; where there is no page around it nothing is said. */
export function openPort(spoken: Spoken) {
  const { context, options, about } = spoken;
  const { store } = context;
  const { origin, id } = options;
  const framed = window.parent !== window;
  const page = `${location.origin}${location.pathname}`;
  const act = actsOf(context, page, spoken.onTheme);
  let target = origin || '*';
  let locked = origin !== '';
  let greeted = false;

  const send = (message: object) => {
    if (framed) window.parent.postMessage(message, target);
  };
  const post = (message: object) => send({ adam: VERSION, ...(id && { id }), ...message });
  const ready = () => {
    const { warnings } = spoken;
    const [schema, size] = [schemaOf(store.params), spoken.size()];
    post({ type: 'ready', version: VERSION, ...about, schema, size, warnings });
  };
  const tell = () => post({ type: 'state', ...told(context, page) });

  let heard: number[] = [];
  /** Whether a message is one more than are heard in a second. */
  const tooMany = (): boolean => {
    const now = performance.now();
    heard = heard.filter((time) => now - time < 1000);
    return heard.length >= MOST_HEARD || heard.push(now) > MOST_HEARD;
  };
  const greet = (from: string, versions: readonly number[]) => {
    if (!versions.includes(VERSION)) throw new Error(`This speaks adam-embed/${VERSION}.`);
    if (!locked) target = from === 'null' ? '*' : from;
    locked = greeted = true;
    ready();
    tell();
  };
  const hear = ({ source, data, origin: from }: MessageEvent) => {
    if (!framed || source !== window.parent) return;
    if (data === 'slide:start' || data === 'slide:stop') {
      spoken.onSlide(data === 'slide:start');
      return;
    }
    if (typeof data !== 'object' || tooMany() || (target !== '*' && from !== target)) return;
    const dialect = dialectOf(data);
    if (dialect) {
      spoken.onDialect(dialect);
      return;
    }
    const command = commandOf(data, store.params, id);
    if (!command) return;
    const { seq } = command;
    const answer = (result: object) => {
      if (seq !== undefined) post({ type: 'result', seq, ...result });
    };
    const fail = (error: unknown) =>
      answer({ ok: false, error: error instanceof Error ? error.message : 'failed' });
    const answerWith = (value: unknown) =>
      answer({ ok: true, ...(value !== undefined && { value }) });
    try {
      if (command.type === 'hello') greet(from, command.versions);
      const value = act(command);
      if (value instanceof Promise) value.then(answerWith, fail);
      else answerWith(value);
    } catch (error) {
      fail(error);
    }
  };

  let toldAt = -Infinity;
  let timer = 0;
  const tellSoon = () => {
    if (!greeted || timer !== 0) return;
    const wait = Math.max(0, toldAt + 1000 / MOST_TOLD - performance.now());
    timer = window.setTimeout(() => {
      timer = 0;
      toldAt = performance.now();
      tell();
    }, wait);
  };
  if (framed) for (const source of [store.shown, store.status]) source.listen(tellSoon);

  return {
    hear,
    ready,
    send,
    warn: (warning: string) => post({ type: 'warning', warning }),
    /**
     * Hands a way on to the slides: as reveal.js reads it, which is the one string ever sent, or to whoever listens.
     *
     * @returns whether the page has no use of its own for the key.
     */
    turn: (way: Way, deck: boolean): boolean => {
      if (!framed) return false;
      if (deck) window.parent.postMessage(JSON.stringify({ method: way }), '*');
      else post({ type: 'nav', dir: way });
      return deck;
    },
  };
}
