import type { Locale } from './locales.ts';

/** A term as it is written down; `glossary.ts` gives it its id. */
export interface TermEntry {
  readonly en: string;
  readonly ko: string;
  /** The letter it has in formulas, in plain text. */
  readonly symbol?: string;
  /** One or two sentences for a student who meets it for the first time. */
  readonly definition: Readonly<Record<Locale, string>>;
  /** What others call it, in each language: shown in the glossary, found by search, and ruled out in prose. */
  readonly aka?: Readonly<Partial<Record<Locale, readonly string[]>>>;
  /** Misspellings and translations of no use to a reader, ruled out in prose of either language. */
  readonly avoid?: readonly string[];
}
