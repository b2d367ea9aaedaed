import { bindAll } from '../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { en } from './kit-words-en.ts';
import { ko } from './kit-words-ko.ts';

/** The words every widget needs: controls, playback, table, export, notices of a bad address. */
export type KitStrings = Readonly<Record<keyof typeof en, string>>;

/** Spread into each widget's own words. */
export const KIT: Record<Locale, KitStrings> = { ko: bindAll(ko), en };
