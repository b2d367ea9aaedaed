import { stripJosa } from '../../lib/i18n/josa.ts';
import { fill } from '../../lib/i18n/template.ts';
import { fileUrl } from '../../course.ts';

/** What search says, with `{count}` in `found`. */
export interface Messages {
  readonly found: string;
  readonly none: string;
  readonly failed: string;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  /** Null if another search came in the meantime. */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Found[] } | null>;
}
interface Found {
  data(): Promise<
    Place & { readonly meta: { readonly title?: string }; readonly sub_results: readonly Place[] }
  >;
}
/** A page or a section; the excerpt is HTML, escaped but for its `<mark>`. */
interface Place {
  readonly url: string;
  readonly title?: string;
  readonly excerpt: string;
}

const PAGES = 6;
const SECTIONS = 3;

/**
 * Wakes the search dialog: results as one types, Enter goes to the first.
 *
 * @param dialog - Holds an input, a `[role=status]` and a list for the results.
 */
export function startSearch(dialog: HTMLDialogElement, messages: Messages): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('ol');
  if (!input || !status || !list) return;
  let engine: Promise<Pagefind> | undefined;

  const search = async (): Promise<void> => {
    const query = stripJosa(input.value.trim());
    const found =
      query === '' ? { results: [] } : await (await (engine ??= load())).debouncedSearch(query);
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, PAGES).map((result) => result.data()));
    if (query !== stripJosa(input.value.trim())) return;
    list.replaceChildren(
      ...pages.map(({ url, meta, excerpt, sub_results }) => {
        const sections = sub_results.filter((section) => section.url !== url).slice(0, SECTIONS);
        const page = { url, title: meta.title ?? url, excerpt: sections.length > 0 ? '' : excerpt };
        return entry(
          page,
          sections.map((section) => entry(section)),
        );
      }),
    );
    const count = found.results.length;
    status.textContent =
      query === '' ? '' : count === 0 ? messages.none : fill(messages.found, { count });
  };
  const update = (): void => {
    search().catch(() => {
      engine = undefined;
      status.textContent = messages.failed;
    });
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', ({ key, isComposing }) => {
    // While a syllable is being composed, Enter only ends it.
    if (key === 'Enter' && !isComposing) list.querySelector('a')?.click();
  });
  update();
}

async function load(): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ fileUrl('pagefind/pagefind.js'))) as Pagefind;
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
