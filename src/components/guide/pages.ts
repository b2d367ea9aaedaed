import { getEntry } from 'astro:content';

import { GUIDES, LESSONS, pageUrl } from '../../course.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

/** A page of the course: where it is, what it is called, and its MDX source without the frontmatter. */
export interface CoursePage {
  readonly href: string;
  readonly title: string;
  readonly source: string;
}

/** The lessons, then the guides, in reading order, in one language. */
export async function coursePages(locale: Locale): Promise<CoursePage[]> {
  const pages = [...LESSONS, ...GUIDES].map(async (slug) => {
    const entry = await getEntry('docs', `${locale}/${slug}`);
    return entry
      ? [{ href: pageUrl(locale, slug), title: entry.data.title, source: entry.body ?? '' }]
      : [];
  });
  return (await Promise.all(pages)).flat();
}
