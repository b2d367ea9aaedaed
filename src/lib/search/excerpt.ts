/** A passage of a text that shows what was found in it, from the start of a sentence where it can. @module */

/** A word of an excerpt. */
export interface Shown {
  readonly word: string;
  readonly found: boolean;
}

/** How many words an excerpt has at most. */
const LENGTH = 24;
/** How many words stand before what was found where the sentence began too far away. */
const LEAD = 6;

const ends = (word = ''): boolean => /[.?!…。][)”’」\]]*$/.test(word);

/**
 * The passage with the most different words that were found, the earliest of several: whole sentences as far as they fit. A cut is
 * shown by “…”.
 *
 * @param text - the words of a page.
 * @param from - the first word of the section, behind its heading.
 * @param to - the word behind its last.
 * @param found - which words of the page were found.
 */
export function excerpt(
  text: readonly string[],
  from: number,
  to: number,
  found: readonly number[],
): Shown[] {
  const inside = [...new Set(found)].filter((at) => at >= from && at < to);
  const within = (start: number): number =>
    new Set(
      inside.flatMap((at) => (at >= start && at < start + LENGTH ? text[at]?.toLowerCase() : [])),
    ).size;
  const starts = inside.map((at) => sentence(text, from, at)).sort((a, b) => a - b);
  const [first = from] = starts;
  const start = starts.reduce((best, one) => (within(one) > within(best) ? one : best), first);
  const last = Math.min(start + LENGTH, to);
  const end = lastSentence(text, start, last, inside);
  const words = text
    .slice(start, end)
    .map((word, i) => ({ word, found: inside.includes(start + i) }));
  const cut = { word: '…', found: false };
  const begins = start === from || ends(text[start - 1]);
  return [...(begins ? [] : [cut]), ...words, ...(ends(text[end - 1]) || end === to ? [] : [cut])];
}

/** Where the sentence of a word begins, or a place near the word. */
function sentence(text: readonly string[], from: number, at: number): number {
  let start = at;
  while (start > from && !ends(text[start - 1])) start--;
  return at - start < LENGTH - LEAD ? start : at - LEAD;
}

/** The end of the last whole sentence that leaves out nothing found, else where there is no more room. */
function lastSentence(
  text: readonly string[],
  start: number,
  last: number,
  found: readonly number[],
): number {
  const due = Math.max(start, ...found.filter((at) => at < last));
  for (let end = last; end > due; end--) if (ends(text[end - 1])) return end;
  return last;
}
