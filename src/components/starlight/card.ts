import type { Locale } from '../../lib/i18n/locales.ts';

/** The picture that links to the site are shown with: its size in pixels, and the course's name on it. */
export const CARD = {
  width: 1200,
  height: 630,
  names: { en: 'Adam, Step by Step', ko: 'Adam, 한 걸음씩' } satisfies Record<Locale, string>,
} as const;
