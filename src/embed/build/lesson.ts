import { getEntry } from 'astro:content';

import { widgetOf } from '../../components/widgets/gallery.ts';
import { LESSONS, pageUrl } from '../../course.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Embed } from './address.ts';

const SOURCES: Readonly<Record<string, string>> = import.meta.glob('/src/content/docs/*/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Where a view is used in the course. */
export interface LessonOf {
  readonly title: string;
  /** From the site's root. */
  readonly path: string;
}

/** The first lesson that shows a view, and the place in it; null where none does. */
export async function lessonOf(locale: Locale, { widget, view }: Embed): Promise<LessonOf | null> {
  const name = widget.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { views } = widgetOf(widget);
  const tags = new RegExp(`<${name}\\b([^>]*)>`, 'g');
  for (const slug of LESSONS) {
    for (const [, attributes = ''] of (
      SOURCES[`/src/content/docs/${locale}/${slug}.mdx`] ?? ''
    ).matchAll(tags)) {
      const shown = /\bview="([\w-]+)"/.exec(attributes)?.[1];
      const instance = /\binstance=\{(\d+)\}/.exec(attributes)?.[1];
      if ((shown ?? views[0]) !== view) continue;
      const place = ['figure', [widget, instance].filter(Boolean).join('-'), shown].filter(Boolean);
      const entry = await getEntry('docs', `${locale}/${slug}`);
      return {
        title: entry?.data.title ?? '',
        path: `${pageUrl(locale, slug)}#${place.join('-')}`,
      };
    }
  }
  return null;
}
