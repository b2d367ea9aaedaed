/** Asks Pagefind each word for itself, and ranks what it finds. @module */
import { excerpt, type Shown } from '../../lib/search/excerpt.ts';
import { answers, names } from '../../lib/search/query.ts';
import { type Held, type Match, type Ranked, ranked } from '../../lib/search/rank.ts';
import { fileUrl } from '../../course.ts';

/** A page or a section. */
export interface Place {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Shown[];
}

/** A page with those of its sections that answer best, the best first. */
export interface Hit extends Place {
  readonly sections: readonly Place[];
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  destroy(): Promise<void>;
  options(options: object): Promise<void>;
  /** Null if another search came in the meantime. */
  debouncedSearch(query: string): Promise<Results | null>;
  search(query: string): Promise<Results>;
}
interface Results {
  readonly results: readonly Found[];
}
interface Found {
  readonly score: number;
  data(): Promise<Answer>;
}
interface Answer {
  readonly url: string;
  /** `asked` is what readers call the page's subject: src/lib/search/asked.ts. */
  readonly meta: { readonly title?: string; readonly asked?: string };
  readonly raw_content: string;
  /** Where something with an id begins in the text, as the number of its word. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    /** Where it names itself by `data-pagefind-…` rather than by its text. */
    readonly title?: string;
    readonly location: number;
  }[];
  readonly sub_results: readonly Section[];
}
interface Section {
  readonly url: string;
  /** Which words of the page's text, from 0, were found here. */
  readonly locations: readonly number[];
  readonly weighted_locations: readonly {
    readonly balanced_score: number;
    readonly location: number;
  }[];
}

/** How much a page's title, and what readers call its subject, weigh beside its text. */
const META = { title: 6, asked: 6 };

/** The id of a page's title. */
const TOP = '_top';

let loading: Promise<Pagefind> | undefined;

/**
 * Pages that answer, the best first. Null if another search came in the meantime.
 *
 * @param searches - the words as they were typed, and, where the site has other names for them, as it calls them.
 */
export async function find(searches: readonly string[][]): Promise<Hit[] | null> {
  const engine = await (loading ??= load());
  const [typed = [], called] = searches;
  const together = await engine.debouncedSearch(typed.join(' '));
  if (!together) return null;
  const words = [...new Set(searches.flat())];
  const each: (Answer & { readonly match: Match })[][] = [];
  // One after the other: Pagefind writes what it finds into one object a page.
  for (const word of words) each.push(await matching(engine, word));
  const order = ranked(each.map((pages) => new Map(pages.map(({ url, match }) => [url, match]))));
  const found = new Map(each.flat().map((page) => [page.url, page]));
  // What has a name as it was typed goes before what the site says of it.
  const named = called ? naming(await dataOf(together), typed) : [];
  const pages = new Map(
    [...named, ...order].map(({ page }) => [page, new Map<string, number[]>()]),
  );
  for (const { page, sections } of [...named, ...order])
    for (const { section, at } of sections) pages.get(page)?.set(section, [...at]);
  return [...pages].flatMap(([url, sections]) => {
    const answer = found.get(url);
    return answer ? [hit(answer, sections)] : [];
  });
}

/** A page with its sections; what stands before the first is the page's own excerpt. */
function hit(page: Answer, sections: ReadonlyMap<string, readonly number[]>): Hit {
  const text = wordsOf(page);
  const headings = page.anchors.filter(
    ({ element, title }) => title !== undefined || /^h\d$/.test(element),
  );
  const places = [...sections].flatMap(([url, at]) => {
    const n = headings.findIndex(({ id }) => url.endsWith(`#${id}`));
    const heading = headings[n];
    if (!heading) return [];
    const title = (heading.title ?? heading.text).trim();
    const from = heading.location + title.split(/\s+/).length;
    const to = headings[n + 1]?.location ?? text.length;
    return [{ url, title, id: heading.id, excerpt: excerpt(text, from, to, at) }];
  });
  const title = page.meta.title ?? page.url;
  const top = places.find(({ id }) => id === TOP)?.excerpt;
  const others = places.filter(({ id }) => id !== TOP);
  const start = title.split(/\s+/).length;
  const lead = top ?? (others.length > 0 ? [] : excerpt(text, start, text.length, []));
  return { url: page.url, title, excerpt: lead, sections: others };
}

/** The words of a page's text, which Pagefind keeps as HTML. */
const wordsOf = ({ raw_content }: Answer): string[] =>
  raw_content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .split(/\s+/);

/** Forgets what failed, so that the next search begins anew. */
export const forget = (): void => {
  loading = undefined;
};

/**
 * Pagefind finds nothing, without a word, in a part of its index that it could not fetch. A service worker that keeps
 * the index answers for the site.
 *
 * @throws TypeError where the site cannot be reached.
 */
export const reached = (): Promise<Response> =>
  fetch(fileUrl('pagefind/pagefind-entry.json'), { cache: 'no-store' });

async function load(): Promise<Pagefind> {
  const address = fileUrl('pagefind/pagefind.js');
  await window.early.fetchFirst([address]);
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.destroy(); // one that failed to begin would fail for good
  const ranking = { metaWeights: META };
  await engine.options({ baseUrl: fileUrl(''), ranking });
  return engine;
}

const dataOf = ({ results }: Results): Promise<Answer[]> =>
  Promise.all(results.map((result) => result.data()));

/** The pages that hold one word, in this form or another, with how much they say of it. */
async function matching(
  engine: Pagefind,
  word: string,
): Promise<(Answer & { readonly match: Match })[]> {
  const found = await engine.search(word);
  const pages = await dataOf(found);
  return pages.flatMap((page, i) => {
    const { score = 0 } = found.results[i] ?? {};
    const text = wordsOf(page);
    const held = page.sub_results.map((section): [string, Held] => {
      const found = section.weighted_locations.filter(({ location }) =>
        answers(word, [text[location] ?? '']),
      );
      const weight = found.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
      return [section.url, { weight, at: found.map(({ location }) => location) }];
    });
    const sections = new Map(held.filter(([, { at }]) => at.length > 0));
    const { title = '', asked = '' } = page.meta;
    const about = answers(word, `${title} ${asked}`.split(/[\s,]+/));
    return sections.size > 0 || about ? [{ ...page, match: { score, sections } }] : [];
  });
}

/** The sections that have all the words as they stand. */
const naming = (pages: readonly Answer[], words: readonly string[]): Ranked[] =>
  pages.flatMap((page) => {
    const text = wordsOf(page);
    const held = (at: readonly number[]) => at.map((one) => text[one] ?? '');
    const sections = page.sub_results.filter(({ locations }) => names(words, held(locations)));
    if (sections.length === 0) return [];
    return [
      {
        page: page.url,
        sections: sections.map((one) => ({ section: one.url, at: one.locations })),
      },
    ];
  });
