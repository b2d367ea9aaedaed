import { fill } from '../../lib/i18n/template.ts';
import type { Shown } from '../../lib/search/excerpt.ts';
import { type Aliases, searchesOf } from '../../lib/search/query.ts';
import { find, forget, type Place, reached } from './search-engine.ts';

/** What search says, with `{count}` in `found`. */
export interface Messages {
  readonly found: string;
  readonly none: string;
  readonly failed: string;
}

const PAGES = 6;
const SECTIONS = 3;

/**
 * Wakes the search dialog: results as one types, Enter goes to the first, ↓ and ↑ move over them.
 *
 * @param dialog - Holds an input, a `[role=status]` and a list for the results.
 * @param aliases - Words that the site does not use itself, each with the one that it does.
 */
export function startSearch(dialog: HTMLDialogElement, messages: Messages, aliases: Aliases): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('ol');
  if (!input || !status || !list) return;
  const search = async (): Promise<void> => {
    const typed = input.value;
    const searches = searchesOf(typed, aliases);
    const asked = searches.flat().length > 0;
    const found = asked ? await find(searches) : [];
    if (!found) return;
    if (found.length === 0 && asked) await reached();
    if (typed !== input.value) return;
    list.replaceChildren(
      ...found.slice(0, PAGES).map((page) => {
        const sections = page.sections.slice(0, SECTIONS);
        return entry(
          page,
          sections.map((section) => entry(section)),
        );
      }),
    );
    const count = found.length;
    status.textContent = !asked
      ? ''
      : count === 0
        ? messages.none
        : fill(messages.found, { count });
  };
  const { connection, waiting } = window.early;
  let retry: Promise<void> | undefined;
  const update = (): void => {
    const done = waiting(input);
    search()
      .catch(() => {
        forget();
        status.textContent = messages.failed;
        retry ??= connection(4000).then(() => {
          retry = undefined;
          update();
        });
      })
      .finally(done);
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', ({ key, isComposing }) => {
    // While a syllable is being composed, Enter only ends it.
    if (key === 'Enter' && !isComposing) list.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.isComposing) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const next = stops[stops.findIndex((stop) => stop === event.target) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  update();
}

function entry({ url, title, excerpt }: Place, inner: readonly HTMLElement[] = []): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  if (excerpt.length > 0) item.append(passage(excerpt));
  if (inner.length > 0) {
    const list = document.createElement('ol');
    list.append(...inner);
    item.append(list);
  }
  return item;
}

/** The words of an excerpt, those that were found marked. */
function passage(words: readonly Shown[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { word, found } of words) {
    const mark = document.createElement('mark');
    mark.textContent = word;
    paragraph.append(found ? mark : word, ' ');
  }
  return paragraph;
}
