/** Slugs of the lessons that exist, in reading order. The sidebar, the landing page and the checks read this list. */
export const LESSONS = ['puzzle', 'fixes'] as const;
export type Lesson = (typeof LESSONS)[number];
