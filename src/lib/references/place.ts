import type { Locale } from '../i18n/locales.ts';

/** English names of places in a source, with or without s, and how Korean says them around the number. */
const KOREAN: readonly (readonly [pattern: RegExp, korean: string])[] = [
  [/\b(?:sections?|§) ?([\d.]+(?:[–-][\d.]+)?)/gi, '$1절'],
  [/§([\d.]+)/g, '$1절'],
  [/\bchapters? (\d+)/gi, '$1장'],
  [/\bappendix ([A-Z])/gi, '부록 $1'],
  [/\balgorithms? (\d+)/gi, '알고리즘 $1'],
  [/\b(?:equations?|eqs?\.?) ?(?=[\d(])/gi, '식 '],
  [/\b(?:figures?|figs?\.?) ?(?=\d)/gi, '그림 '],
  [/\btables? (?=\d)/gi, '표 '],
  [/\btheorems? (?=\d)/gi, '정리 '],
  [/\bslides? (?=\d)/gi, '슬라이드 '],
  [/\blines? ([\d–-]+)/gi, '$1행'],
  [/\bsections? (“[^”]*”)/gi, '$1 절'],
  [/\babstract\b/gi, '초록'],
  [/\bcaption\b/gi, '설명'],
  [/ and (?=\D*\d)/g, ', '],
  [/\b(?:pages?|pp?\.) ?([\d–-]+)/gi, '$1쪽'],
];

/**
 * A place in a source, in the page's language: 'Section 3, equations 2–4' is 3절, 식 2–4. What it does not
 * know stays as it is.
 */
export const placeIn = (locale: Locale, at: string): string =>
  locale === 'ko'
    ? KOREAN.reduce((text, [pattern, korean]) => text.replace(pattern, korean), at)
    : at;
