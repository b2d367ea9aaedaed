/** The languages of the site, the first one first. */
export const LOCALES = ['ko', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof LOCALES)[number];

/** Whether a value names a language of the site. */
export const isLocale = (value: unknown): value is Locale =>
  (LOCALES as readonly unknown[]).includes(value);

/** The language a page is written in, English where it names none. */
export const localeOf = (value: unknown): Locale => (isLocale(value) ? value : 'en');
