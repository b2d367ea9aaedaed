import { bindAll } from '../../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** The words every widget needs: controls, playback, table, export, notices of a bad address. */
export type KitWords = Readonly<Record<keyof typeof en, string>>;

/** Every word of a widget: the kit's, and its own by the keys of its English catalogue. */
export type WordsOf<English> = Readonly<Record<keyof typeof en | keyof English, string>>;

/** The words of a catalogue of which nothing is known but that they are words: some may be missing. */
export type SomeWords = Readonly<Record<string, string | undefined>>;

/** A widget's own words in both languages. */
export type Catalogues<K extends string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>;

export const KIT: Readonly<Record<Locale, KitWords>> = { ko: bindAll(ko), en };

/** A widget's own words over the kit's, Korean particles bound to the bracket or quote before them. */
export const wordsIn = <K extends string>(
  locale: Locale,
  own: Catalogues<K>,
): Readonly<Record<keyof typeof en | K, string>> => ({
  ...KIT[locale],
  ...(locale === 'ko' ? bindAll(own.ko) : own[locale]),
});
