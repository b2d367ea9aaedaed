import { bindAll } from '../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

const en = { run: 'Run', edit: 'Edit', back: 'Restore the script', stop: 'Stop' };
const ko: Readonly<Record<keyof typeof en, string>> = {
  run: '실행',
  edit: '고치기',
  back: '처음 코드로 되돌리기',
  stop: '멈추기',
};

/** The buttons of a script, by language. */
export const buttons: Readonly<Record<Locale, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  ko: bindAll(ko),
};
