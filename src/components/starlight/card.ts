import type { Locale } from '../../lib/i18n/locales.ts';

/** The pictures that links to the site are shown with: their size and margin in pixels, and the course's name on them. */
export const CARD = {
  width: 1200,
  height: 630,
  margin: 72,
  names: { en: 'Adam, Step by Step', ko: 'Adam, 한 걸음씩' } satisfies Record<Locale, string>,
} as const;

/** What the landing page's own card is called. */
export const LANDING = 'index';

/** The file of a page's card, from the site's root; of a page that has none of its own, that of the landing page. */
export const cardFile = (locale: Locale, slug = ''): string =>
  `${locale}/cards/${slug || LANDING}.png`;
