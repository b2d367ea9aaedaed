import { KIT, type KitStrings } from '../../figure/kit-words.ts';
import { bindAll } from '../../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { en } from './strings-en.ts';
import { ko } from './strings-ko.ts';

/** Every word of the widget. Templates hold `{placeholders}`, the same ones in both languages. */
export type DescentStrings = KitStrings & Readonly<Record<keyof typeof en, string>>;

export const STRINGS: Record<Locale, DescentStrings> = {
  ko: { ...KIT.ko, ...bindAll(ko) },
  en: { ...KIT.en, ...en },
};
