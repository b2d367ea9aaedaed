import { fill } from '../../lib/i18n/template.ts';
import { type Aliases, answers, merged, names, searchesOf } from '../../lib/search/query.ts';
import { fileUrl } from '../../course.ts';

/** What search says, with `{count}` in `found`. */
export interface Messages {
  readonly found: string;
  readonly none: string;
  readonly failed: string;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  destroy(): Promise<void>;
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  /** Null if another search came in the meantime. */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Found[] } | null>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}
interface Found {
  readonly id: string;
  data(): Promise<Answer>;
}
interface Answer extends Place {
  readonly meta: { readonly title?: string };
  readonly raw_content: string;
  readonly sub_results: readonly Section[];
}
/** A page or a section; the excerpt is HTML, escaped but for its `<mark>`. */
interface Place {
  readonly url: string;
  readonly title?: string;
  readonly excerpt: string;
}

interface Section extends Place {
  /** Which words of the page's text, from 0, were found here. */
  readonly locations: readonly number[];
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
  let engine: Promise<Pagefind> | undefined;

  const search = async (): Promise<void> => {
    const typed = input.value;
    const searches = searchesOf(typed, aliases);
    const asked = searches.flat().length > 0;
    const found = asked ? await find(await (engine ??= load()), searches) : [];
    if (!found) return;
    if (found.length === 0 && asked) await reached();
    if (typed !== input.value) return;
    list.replaceChildren(
      ...found.slice(0, PAGES).map(({ url, meta, excerpt, sub_results }) => {
        const sections = sub_results.filter((section) => section.url !== url).slice(0, SECTIONS);
        const page = { url, title: meta.title ?? url, excerpt: sections.length > 0 ? '' : excerpt };
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
        engine = undefined;
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

/** What has a name as it was typed, then what the site says of it. Null if another search came in the meantime. */
async function find(engine: Pagefind, searches: readonly string[][]): Promise<Answer[] | null> {
  const [typed = [], called] = searches;
  const all = await engine.debouncedSearch(typed.join(' '));
  if (!all) return null;
  if (!called) return best(engine, typed, all.results);
  const { results } = await engine.search(called.join(' '));
  const pages = [...(await naming(all.results, typed)), ...(await best(engine, called, results))];
  return pages.filter(({ url }, i) => pages.findIndex((page) => page.url === url) === i);
}

/** The sections that have all the words as they stand. */
async function naming(results: readonly Found[], words: readonly string[]): Promise<Answer[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.flatMap((page) => {
    const text = page.raw_content.split(/\s+/);
    const sections = page.sub_results.filter(({ locations }) =>
      names(
        words,
        locations.map((at) => text[at] ?? ''),
      ),
    );
    return sections.length > 0 ? [{ ...page, sub_results: sections }] : [];
  });
}

/** Pages with all the words; if there are none, pages with some. */
async function best(
  engine: Pagefind,
  words: readonly string[],
  all: readonly Found[],
): Promise<Answer[]> {
  const whole = await answering(all, words);
  if (whole.length > 0 || words.length === 1) return whole;
  const each = await Promise.all(words.map((word) => engine.search(word)));
  return answering(merged(each.map(({ results }) => results)), words);
}

/** What holds one of the words at least. */
async function answering(results: readonly Found[], words: readonly string[]): Promise<Answer[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.filter((page) => {
    const html = [page, ...page.sub_results].map(({ excerpt }) => excerpt).join(' ');
    const marks = Array.from(html.matchAll(/<mark>(.*?)<\/mark>/g), ([, mark = '']) => mark);
    return words.some((word) => answers(word, marks));
  });
}

/**
 * Pagefind finds nothing, without a word, in a part of its index that it could not fetch. A service worker that keeps
 * the index answers for the site.
 *
 * @throws TypeError where the site cannot be reached.
 */
const reached = (): Promise<Response> =>
  fetch(fileUrl('pagefind/pagefind-entry.json'), { cache: 'no-store' });

async function load(): Promise<Pagefind> {
  const address = fileUrl('pagefind/pagefind.js');
  await window.early.fetchFirst([address]);
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.destroy(); // one that failed to begin would fail for good
  await engine.options({ baseUrl: fileUrl(''), excerptLength: 14 });
  return engine;
}

function entry({ url, title, excerpt }: Place, inner: readonly HTMLElement[] = []): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title ?? url });
  const item = document.createElement('li');
  item.append(link);
  if (excerpt) item.append(Object.assign(document.createElement('p'), { innerHTML: excerpt }));
  if (inner.length > 0) {
    const list = document.createElement('ol');
    list.append(...inner);
    item.append(list);
  }
  return item;
}
