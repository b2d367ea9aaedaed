/** What prose may not do; each rule turns a page's source into messages. @module */
import { GLOSSARY, ruledOut } from '../../src/lib/i18n/glossary.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { blocks } from '../../scripts/build/prose.ts';
import { EXCUSED, KOREAN_HEADINGS, KOREAN_WORDS, type Rule } from './korean.ts';

const HANGUL = /[가-힣]/g;

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 30);

/** Numbers the library could compute: a decimal or a power of ten typed into prose. Titles may have them. */
export function typedNumbers(source: string): string[] {
  return blocks(source)
    .filter(({ line, quoted }) => line > 1 && !quoted)
    .flatMap(({ line, text }) =>
      Array.from(
        text.matchAll(/\d+\.\d+(?:e[-+−]?\d+)?|\d+e[-+−]?\d+/gi),
        ([number]) => `line ${line}: ${number} is typed; print it with <Num value={facts.…} />`,
      ),
    );
}

/** Names in the glossary’s `aka` that the site uses for something else. */
export const OTHER_SENSE: ReadonlySet<string> = new Set([
  // What a function or an address takes; what an optimizer moves is 파라미터.
  '매개변수',
  // Also 변화 with a particle: a change, too.
  '변화도',
  // Two forms of momentum go by these names, and the averages of momentum’s kind only.
  'EMA',
  '헤비 볼',
]);

/** Terms in a spelling or translation that the glossary rules out. */
export function wrongTerms(text: string): string[] {
  return GLOSSARY.flatMap((term) =>
    ruledOut(term)
      .filter((wrong) => !OTHER_SENSE.has(wrong))
      .flatMap((wrong) => {
        const at = text.search(/[가-힣]/.test(wrong) ? wrong : new RegExp(`\\b${wrong}s?\\b`));
        const right = /[가-힣]/.test(wrong) ? term.ko : term.en;
        return at < 0 ? [] : [`${wrong} must be ${right} (${excerpt(text, at)})`];
      }),
  );
}

const KOREAN: readonly Rule[] = [
  [/당신|여러분/, 'addresses the reader by a pronoun'],
  [/[다요까]\s*[:：]|[가-힣]\s*[:：]\s*$/, 'ends a sentence in a colon'],
  [/[가-힣] \([A-Za-z]/, 'has a space between a term and its bracket'],
  [/(?<!니)다[.?!](?=\s|$)/, 'is not in 합니다체'],
  ...KOREAN_WORDS,
];
const BOTH: readonly Rule[] = [
  [/["']/, 'has a straight quote: type “ ” ‘ ’'],
  [/\.\.\.| --? /, 'has typewriter dots or dashes: type … and –'],
  [/[!?]{2,}|\p{Extended_Pictographic}/u, 'shouts'],
];

/** House style of a text in one language. */
export const wrongStyle = (text: string, locale: Locale): string[] =>
  broken([...(locale === 'ko' ? KOREAN : []), ...BOTH], text);

/** The form of a heading or a title. */
export const wrongHeading = (text: string, locale: Locale): string[] =>
  locale === 'ko' ? broken(KOREAN_HEADINGS, text.replace(/[\s\uFFFC]+$/, '')) : [];

const broken = (rules: readonly Rule[], text: string): string[] =>
  rules.flatMap(([pattern, message]) => {
    const at = text.search(pattern);
    return at < 0 || EXCUSED.has(text) ? [] : [`${message} (${excerpt(text, at)})`];
  });

/** Text in the wrong language: in Korean six Latin words or more with little Hangul, in English any Hangul. */
export function untranslated(text: string, locale: Locale): string[] {
  const hangul = text.match(HANGUL)?.length ?? 0;
  if (locale === 'en') return hangul > 0 ? [`has Hangul (${text.slice(0, 60)})`] : [];
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const foreign = words.length >= 6 && hangul / (hangul + letters) < 0.3;
  return foreign ? [`is not translated (${text.slice(0, 60)})`] : [];
}

/** All that is wrong with the texts of a page. */
export const wrongTexts = (source: string, locale: Locale): string[] =>
  blocks(source)
    .filter(({ quoted }) => !quoted)
    .flatMap(({ line, text, heading }) =>
      [
        ...wrongTerms(text),
        ...wrongStyle(text, locale),
        ...(heading ? wrongHeading(text, locale) : []),
        ...untranslated(text, locale),
      ].map((message) => `line ${line}: ${message}`),
    );
