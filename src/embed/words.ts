/** An embed's own words, beside its widget's. */
import type { Locale } from '../lib/i18n/locales.ts';

export const WORDS = {
  en: {
    course: 'Adam, Step by Step',
    lesson: 'From the lesson “{lesson}”',
  },
  ko: {
    course: 'Adam, 한 걸음씩',
    lesson: '‘{lesson}’ 강의의 그림',
  },
} as const satisfies Record<Locale, object>;
