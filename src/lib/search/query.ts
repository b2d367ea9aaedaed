/** What is asked of the search index, and whether what it found answers. @module */
import { stripJosa } from '../i18n/josa.ts';

/** Words of a question that nearly every page has: they find everything. */
const EMPTY = new Set(
  (
    'a an and are as at by can do does for from get gets goes how i in is it its my of on or should the there to under ' +
    'what when where which who why with you 왜 어떻게 무엇 무엇을 뭐 뭔가 하나 하나요 인가요 나요 한다 하는 하기 하면 되나 되나요 ' +
    '됨 나와요 있나요 방법 알려줘'
  ).split(' '),
);

type Words = Readonly<Record<string, string>>;

/** Words that readers type, in small letters, each with the site's word for the same thing. */
export interface Aliases {
  /** Words that stand nowhere on the site. */
  readonly spellings: Words;
  /** Names that stand in the glossary, beside the site's own. */
  readonly names: Words;
}

/**
 * What to look for, as lists of words: one, or, where names are in it, two: with the names as they were typed, then
 * as the site calls them.
 *
 * @example searchesOf('웜업은', { spellings: {}, names: { 웜업: '워밍업' } }) // [['웜업'], ['워밍업']]
 */
export function searchesOf(typed: string, { spellings, names }: Aliases): string[][] {
  const kept = Object.fromEntries(Object.keys(names).map((name) => [name, name]));
  const asTyped = wordsOf(typed, { ...spellings, ...kept });
  const asCalled = wordsOf(typed, { ...spellings, ...names });
  return asTyped.join(' ') === asCalled.join(' ') ? [asTyped] : [asTyped, asCalled];
}

/** The words to look for in what a reader typed: without particles and empty words, and as the site calls things. */
function wordsOf(typed: string, aliases: Words): string[] {
  const listed = (text: string): string | undefined =>
    Object.hasOwn(aliases, text.toLowerCase()) ? aliases[text.toLowerCase()] : undefined;
  // A name may end like a particle: 변화도, 디케이.
  const known = (text: string): string | undefined => listed(text) ?? listed(stripJosa(text));
  const query = typed
    .normalize()
    .replace(/[?!,;:…]+(?=\s|$)/g, '')
    .trim();
  const words = (known(query) ?? query)
    .split(/\s+/)
    .flatMap((word) => (known(word) ?? stripJosa(word)).split(' '))
    .filter(Boolean);
  const full = words.filter((word) => !EMPTY.has(word.toLowerCase()) && /[\p{L}\p{N}]/u.test(word));
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
    if (/^\d+$/.test(asked)) return asked === got; // 1 is not in 10
    if (shared < 0) return true;
    if (/[가-힣]/.test(asked)) return shared >= 2; // 편향보정 is found in 편향 보정
    return (
      shared >= asked.length * ENOUGH ||
      (shared > 2 && /^.?(e?s|ed|er|ing)$/.test(asked.slice(shared)))
    );
  });

/** Whether each word of a name was found as it stands, but for a plural or a particle. */
export const names = (words: readonly string[], found: readonly string[]): boolean =>
  words.every((word) =>
    found.some((mark) => {
      const [asked, got] = [word, mark].map(bare) as [string, string];
      const longer = got.length - asked.length;
      return got.startsWith(asked) && longer <= (/[가-힣]/.test(asked) ? 3 : 1);
    }),
  );

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
