import { GLOSSARY } from '../i18n/glossary.ts';
import type { Locale } from '../i18n/locales.ts';

/** What readers may look for, by what the site calls it, beside the words that the glossary rules out. */
const SYNONYMS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { checkpoint: 'state', resume: 'state' },
  ko: { 체크포인트: '상태', 재개: '상태' },
};

/** Words that the site does not use, each with the one that it does: 아담 → Adam, 그래디언트 → 기울기. */
export const aliasesIn = (locale: Locale): Readonly<Record<string, string>> => {
  const hangul = /[가-힣]/;
  const avoided = GLOSSARY.flatMap((term) =>
    (term.avoid ?? []).map((word): [string, string] => [
      word.toLowerCase(),
      hangul.test(word) ? term.ko : term.en,
    ]),
  );
  const own = avoided.filter(([word]) => (locale === 'ko') === hangul.test(word));
  return { ...Object.fromEntries(own), ...SYNONYMS[locale] };
};
