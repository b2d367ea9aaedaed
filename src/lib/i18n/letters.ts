import type { Term } from './glossary.ts';
import type { Locale } from './locales.ts';

/** The terms that begin with one letter. */
export interface Letter {
  /** ㄱ, ㄴ … or A, B … */
  readonly letter: string;
  readonly terms: readonly Term[];
}

const INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
/** Medial vowels times final consonants: how many syllables begin with the same consonant. */
const SYLLABLES_EACH = 21 * 28;

/** The letter a word stands under: 기울기 is under ㄱ, 쌓임 under ㅅ, Adam under A. */
export function initial(word: string): string {
  const code = word.charCodeAt(0) - FIRST_SYLLABLE;
  const hangul = INITIALS[Math.floor(code / SYLLABLES_EACH)];
  return hangul ?? word.charAt(0).toUpperCase();
}

/** Terms in the order of a language's dictionary, by first letter; in Korean, Hangul comes before Latin. */
export function byLetter(terms: readonly Term[], locale: Locale): Letter[] {
  const { compare } = new Intl.Collator(locale);
  const isLatin = (term: Term): boolean => /^[A-Z]/i.test(term[locale]);
  const sorted = terms.toSorted(
    (a, b) => Number(isLatin(a)) - Number(isLatin(b)) || compare(a[locale], b[locale]),
  );
  const groups = new Map<string, Term[]>();
  for (const term of sorted) {
    const letter = initial(term[locale]);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return Array.from(groups, ([letter, group]) => ({ letter, terms: group }));
}
