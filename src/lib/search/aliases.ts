import { GLOSSARY } from '../i18n/glossary.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Aliases } from './query.ts';

/** What readers may look for, by what most pages call it; both are looked for. */
const SYNONYMS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { checkpoint: 'state', resume: 'state' },
  ko: { 체크포인트: '상태', 재개: '상태' },
};

/** Words that the site does not use, each with the one that it does: 아담 → Adam, 그래디언트 → 기울기. */
export function aliasesIn(locale: Locale): Aliases {
  const avoided = GLOSSARY.flatMap((term) =>
    (term.avoid ?? []).map((word): [string, string] => [
      word.toLowerCase(),
      term[languageOf(word)],
    ]),
  );
  const names = GLOSSARY.flatMap((term) =>
    (term.aka?.[locale] ?? []).map((name): [string, string] => [name.toLowerCase(), term[locale]]),
  );
  const own = avoided.filter(([word]) => languageOf(word) === locale);
  return {
    spellings: Object.fromEntries(own),
    names: { ...Object.fromEntries(names), ...SYNONYMS[locale] },
  };
}

const languageOf = (word: string): Locale => (/[가-힣]/.test(word) ? 'ko' : 'en');
