/** The course as its pages tell of it: the lessons in order, each with its length. @module */
import { getEntry, render } from 'astro:content';

import { type Lesson, LESSONS } from '../../course.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

/** Words, or words between spaces in Korean, that are read a minute where one stops to think. */
const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { en: 120, ko: 85 };

export interface LessonSummary {
  readonly slug: Lesson;
  readonly title: string;
  readonly description: string;
  /** What the reader will be able to do. */
  readonly able: string | undefined;
  readonly minutes: number;
  /** The exercises whose answer is checked. */
  readonly checked: readonly string[];
}

/** Every lesson in one language. */
export const courseIn = (locale: Locale): Promise<LessonSummary[]> =>
  Promise.all(
    LESSONS.map(async (slug) => {
      const entry = await getEntry('docs', `${locale}/${slug}`);
      if (!entry) throw new Error(`${locale}/${slug}.mdx is missing.`);
      const { words, checked } = (await render(entry)).remarkPluginFrontmatter; // scripts/build/remark-measure.ts
      if (typeof words !== 'number' || !Array.isArray(checked))
        throw new Error(`${locale}/${slug}.mdx was not measured.`);
      const { title, description = '', able } = entry.data;
      const minutes = Math.round(words / WORDS_A_MINUTE[locale]);
      return { slug, title, description, able, minutes, checked: checked.map(String) };
    }),
  );

/** How long the whole course is, in minutes: as coarse as such a number is. */
export const minutesOf = (lessons: readonly LessonSummary[]): number =>
  Math.round(lessons.reduce((sum, { minutes }) => sum + minutes, 0) / 10) * 10;
