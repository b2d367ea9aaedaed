/** What is asked of the search index, and whether what it found answers. @module */
import { stripJosa } from '../i18n/josa.ts';

/** Words that nearly every English sentence has: they find everything. */
const EMPTY = new Set(
  'a an and are as at by for from how in is it of on or the to under what with'.split(' '),
);

/**
 * The words to look for in what a reader typed: without particles and empty words, and as the site calls things.
 *
 * @example wordsOf('resume from the checkpoint', { checkpoint: 'state' }) // ['resume', 'state']
 */
export function wordsOf(typed: string, aliases: Readonly<Record<string, string>>): string[] {
  const known = (text: string): string | undefined =>
    Object.hasOwn(aliases, text.toLowerCase()) ? aliases[text.toLowerCase()] : undefined;
  const query = stripJosa(typed.trim());
  const words = (known(query) ?? query)
    .split(/\s+/)
    .flatMap((word) => (known(word) ?? word).split(' '))
    .filter(Boolean);
  const full = words.filter((word) => !EMPTY.has(word.toLowerCase()));
  return [...new Set(full.length > 0 ? full : words)];
}

/** The share of a word that has to stand in the text where the index found it. */
const ENOUGH = 0.6;

/**
 * Whether a text found for a word holds it, in this form or another: for a word that it does not know, the index
 * offers whatever begins with the same letter or two.
 *
 * @param found - the words that the index marked.
 */
export const answers = (word: string, found: readonly string[]): boolean =>
  found.some((mark) => {
    const [asked, got] = [word, mark].map(bare) as [string, string];
    const shared = Array.from(asked).findIndex((letter, i) => letter !== got[i]);
    if (shared < 0) return true;
    if (/[가-힣]/.test(asked)) return shared >= 2; // 편향보정 is found in 편향 보정
    return (
      shared >= asked.length * ENOUGH ||
      (shared > 2 && /^.?(e?s|ed|er|ing)$/.test(asked.slice(shared)))
    );
  });

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Results of several searches as one list: what answers more of them first, then in the order of the first. */
export function merged<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] {
  const all = new Map(lists.flat().map((result) => [result.id, result]));
  const count = ({ id }: T): number =>
    lists.filter((list) => list.some((one) => one.id === id)).length;
  return [...all.values()].sort((a, b) => count(b) - count(a));
}
