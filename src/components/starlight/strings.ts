import type { Locale } from '../../lib/i18n/locales.ts';

/** What each licence is of, at a page’s foot. */
export const licences: Readonly<
  Record<Locale, Readonly<Record<'text' | 'code' | 'others', string>>>
> = {
  ko: { text: '글과 그림', code: '코드', others: '함께 쓰는 코드와 글꼴' },
  en: { text: 'Text and figures', code: 'Code', others: 'Code and fonts of others' },
};
