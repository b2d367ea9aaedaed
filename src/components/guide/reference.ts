/** What the reference shows of the library's public exports; scripts/build/reference.ts reads it out of the sources. @module */
import type { Locale } from '../../lib/i18n/locales.ts';

export type Kind = 'function' | 'constant' | 'type';

/** HTML in each language; what is written in English only is missing in Korean. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** One public export. */
export interface Entry {
  /** As it is reached from the module: `adamTrace`, `streams.constant`. */
  readonly name: string;
  /** The id of its heading, the same in both languages. */
  readonly id: string;
  readonly kind: Kind;
  /** TypeScript, laid out for a narrow column, without comments. */
  readonly signature: string;
  readonly text: Texts;
  /** What is said of its parameters or members, in their order; those that need no word are left out. */
  readonly parts: readonly { readonly name: string; readonly text: Texts }[];
  readonly returns: Texts;
  readonly throws: readonly Texts[];
  /** Classes of the errors it throws: TypeError, RangeError. */
  readonly errors: readonly string[];
  /** Papers and repositories, in their own language. */
  readonly sources: readonly string[];
  /** Code whose comments say what it gives. */
  readonly examples: readonly string[];
  /** Where it is written, from the project's root. */
  readonly file: string;
}

/** The exports of one folder of `src/lib`, functions first, then constants, then types. */
export interface Group {
  readonly folder: string;
  /** The published module that exports them. */
  readonly module: string;
  readonly entries: readonly Entry[];
}
