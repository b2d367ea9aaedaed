/** A widget in a page that is not this site's, in a shadow root: `mode="inline"` of `<adam-widget>`. @module */
import { createRoot } from 'react-dom/client';
import type { FunctionComponent } from 'react';

import type { WidgetContext } from '../components/kit/context.ts';
import { actsOf, told, type Told } from './acts.ts';
import { commandOf } from './command.ts';
import type { Given } from './given.ts';
import { PARTS, PROPERTIES } from './named.ts';
import { readOptions } from './options.ts';
import { pauseUnseen } from './deck.ts';

/** Names the parts, also those that come later. */
function nameParts(root: HTMLElement): void {
  const name = () => {
    for (const [part, selector] of Object.entries(PARTS))
      for (const element of root.querySelectorAll(selector)) element.setAttribute('part', part);
  };
  name();
  new MutationObserver(name).observe(root, { childList: true, subtree: true });
}

/** What a page tells of a widget that it puts into itself. */
export interface Asked {
  /** The query of an embed's address: its options and its state. */
  readonly search: string;
  /** The embed's address without a query. */
  readonly page: string;
  readonly onState: (state: Told) => void;
}

export interface Mounted {
  /** Carries out a message of the protocol, and resolves to its answer. */
  readonly ask: (message: object) => Promise<unknown>;
  readonly unmount: () => void;
}

/** Puts a widget into a place of a shadow root. */
export type Mount = (place: HTMLElement, asked: Asked) => Promise<Mounted>;

/** Puts a widget into a place, in words and a dress of its own; resolves once it can be used. */
export function mountIn(
  Component: FunctionComponent<Given['props']>,
  { props, about }: Given,
  styles: string,
): Mount {
  return (place, { search, page, onState }) => {
    const { options, problems } = readOptions(search);
    const { theme, ui, font } = options;
    const dress = (to: typeof theme) => {
      place.dataset['theme'] = to;
      if (to === 'auto') delete place.dataset['themeChoice'];
      else place.dataset['themeChoice'] = to === 'dark' ? 'dark' : 'light';
    };
    place.className = 'embed-place';
    place.dataset['ui'] = ui;
    for (const [told, own] of Object.entries(PROPERTIES)) {
      const value = getComputedStyle(place).getPropertyValue(told);
      if (value !== '') place.style.setProperty(own, `var(${told})`);
    }
    place.lang = about.lang;
    place.style.setProperty('--embed-zoom', String(font / 100));
    dress(theme);
    const style = document.createElement('style');
    style.textContent = styles;
    const inner = document.createElement('div');
    inner.className = 'embed-inline';
    place.append(style, inner);
    const root = createRoot(inner);
    return new Promise((resolve) => {
      const begin = (event: Event) => {
        const context = (event as CustomEvent<WidgetContext>).detail;
        const { store } = context;
        store.read(search, true);
        if (problems.length > 0) store.complain(problems);
        nameParts(inner);
        pauseUnseen(store, place);
        const act = actsOf(context, page, dress);
        store.shown.listen(() => onState(told(context, page)));
        resolve({
          ask: (message) =>
            new Promise((answer) => {
              const command = commandOf(message, store.params);
              if (!command) throw new Error('No such command, or a value that it cannot take.');
              answer(act(command));
            }),
          unmount: () => root.unmount(),
        });
      };
      inner.addEventListener('widget-ready', begin, { once: true });
      root.render(<Component {...props} embedded="piece" />);
    });
  };
}
