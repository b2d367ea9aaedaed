/** How well a page answers several words, from how well it answers each. @module */

/** What one word found on one page. */
export interface Match {
  /** Higher for a rarer word, and for one that stands in a heading. */
  readonly score: number;
  /** The page's sections that hold the word, by address. */
  readonly sections: ReadonlyMap<string, Held>;
}

/** What one word found in one section. */
export interface Held {
  readonly weight: number;
  /** Which words of the page's text were found, from 0. */
  readonly at: readonly number[];
}

/** A page that holds at least one of the words. */
export interface Ranked {
  readonly page: string;
  /** Its sections, the one that says the most first, each with which words of the page's text were found in it. */
  readonly sections: readonly { readonly section: string; readonly at: readonly number[] }[];
}

/** A page says too little if the best says this many times as much. */
const FAR = 12;

/**
 * Pages in the order in which they answer, from one map per word of what it found on each page. Rare words count more
 * than frequent ones, and a page that has more of the words goes before one that has much of one.
 */
export function ranked(words: readonly ReadonlyMap<string, Match>[]): Ranked[] {
  const pages = new Set(words.flatMap((found) => [...found.keys()]));
  const judged = [...pages].map((page) => {
    const matches = words.flatMap((found) => found.get(page) ?? []);
    const share = matches.length / words.length;
    return { page, score: sum(matches.map(({ score }) => score)) * share, sections: best(matches) };
  });
  judged.sort((a, b) => b.score - a.score);
  const [{ score: highest } = { score: 0 }] = judged;
  return judged.filter(({ score }) => score * FAR >= highest);
}

/** Sections with more of the words first, then those that say more. */
function best(matches: readonly Match[]): Ranked['sections'] {
  const all = [...new Set(matches.flatMap(({ sections }) => [...sections.keys()]))];
  return all
    .map((section) => {
      const held = matches.flatMap(({ sections }) => sections.get(section) ?? []);
      const weight = sum(held.map((one) => one.weight));
      return { section, words: held.length, weight, at: held.flatMap(({ at }) => at) };
    })
    .sort((a, b) => b.words - a.words || b.weight - a.weight);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
