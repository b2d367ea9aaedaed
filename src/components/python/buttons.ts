import { bindAll } from '../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

const en = {
  run: 'Run',
  check: 'Check',
  edit: 'Edit',
  back: 'Restore the script',
  stop: 'Stop',
  failed: 'It could not be loaded. Check the connection, then press again.',
  kept: 'What you wrote last is kept. “Edit” opens it.',
};
const ko: Readonly<Record<keyof typeof en, string>> = {
  run: '실행',
  check: '채점',
  edit: '고치기',
  back: '처음 코드로 되돌리기',
  stop: '멈추기',
  failed: '불러오지 못했습니다. 연결을 확인한 뒤 다시 눌러 주세요.',
  kept: '지난번에 쓴 코드가 남아 있습니다. ‘고치기’를 누르면 열립니다.',
};

/** The buttons of a script, and what is said where what they bring does not come, by language. */
export const buttons: Readonly<Record<Locale, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  ko: bindAll(ko),
};
