import type { Locale } from './locales.ts';

/** A term as it is written down; `glossary.ts` gives it its id. */
export interface TermEntry {
  readonly en: string;
  readonly ko: string;
  /** The letter it has in formulas, in plain text. */
  readonly symbol?: string;
  /** One or two sentences for a student who meets it for the first time. */
  readonly definition: Readonly<Record<Locale, string>>;
  /** Spellings and translations that prose of either language may not use. */
  readonly avoid?: readonly string[];
}
