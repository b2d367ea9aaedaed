/** What a page is, in the words of schema.org, for programs that read it. @module */
import { type Guide, LESSONS } from '../../course.ts';
import { GLOSSARY } from '../../lib/i18n/glossary.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { LICENCES } from '../../lib/licences.ts';

/** A page to describe; addresses with their host. */
export interface Described {
  readonly slug: string;
  readonly locale: Locale;
  readonly url: string;
  readonly image: string;
  /** The landing page of its language. */
  readonly course: { readonly name: string; readonly url: string };
  readonly title: string;
  readonly description: string;
  readonly needs?: string | undefined;
  readonly able?: string | undefined;
  /** Its source, in MDX. */
  readonly body: string;
}

/** A thing of schema.org. */
type Thing = Readonly<Record<string, unknown>>;

/** A lesson is something to learn from, the landing page a course of them; a guide is what it is. */
export function structured(page: Described): Thing {
  const { slug, locale, url, image, title, description, course, needs, able, body } = page;
  const common = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    image,
    name: title,
    description,
    inLanguage: locale,
    license: LICENCES.text.url,
    isAccessibleForFree: true,
  };
  if (slug === '') {
    const lessons = LESSONS.map((lesson) => ({ '@id': `${url}${lesson}/` }));
    const provider = { '@type': 'Organization', name: course.name, url };
    return { ...common, '@type': 'Course', name: course.name, provider, hasPart: lessons };
  }
  const part = { ...common, isPartOf: { '@id': course.url } };
  const number = (LESSONS as readonly string[]).indexOf(slug) + 1;
  if (number > 0)
    return {
      ...part,
      '@type': 'LearningResource',
      learningResourceType: 'lesson',
      position: number,
      ...(able && { teaches: able }),
      ...(needs && { competencyRequired: needs }),
      ...parts(body, url, locale),
    };
  return { ...part, ...guide(page) };
}

/** A quiz in the page, where its source has one. */
function parts(body: string, url: string, inLanguage: Locale): Thing {
  const [, name, id] =
    /^## (.+?) \{\/\* #([\w-]+) \*\/\}\s+(?:(?!^##).*\n)*?<Quiz \/>/m.exec(body) ?? [];
  if (!name) return {};
  return { hasPart: { '@type': 'Quiz', '@id': `${url}#${id}`, name, inLanguage } };
}

function guide({ slug, body, url, locale }: Described): Thing {
  switch (slug as Guide) {
    case 'glossary':
      return {
        '@type': 'DefinedTermSet',
        hasDefinedTerm: GLOSSARY.map(({ id, ...term }) => ({
          '@type': 'DefinedTerm',
          '@id': `${url}#${id}`,
          name: term[locale],
        })),
      };
    case 'lecturers':
      return { '@type': 'WebPage', hasPart: howTo(body, url) };
    case 'library':
      return { '@type': 'TechArticle' };
    default:
      return { '@type': 'WebPage' };
  }
}

/** The steps of the first numbered list, with its heading. */
function howTo(body: string, url: string): Thing {
  const [, name, id, text = ''] =
    /^## (.+?) \{\/\* #([\w-]+) \*\/\}\n([\s\S]*?^1\. [\s\S]*?)(?=^## )/m.exec(body) ?? [];
  const steps = Array.from(text.matchAll(/^\d+\. (.+)$/gm), ([, step = '']) => plain(step));
  return {
    '@type': 'HowTo',
    '@id': `${url}#${id}`,
    name,
    step: steps.map((text, i) => ({ '@type': 'HowToStep', position: i + 1, text })),
  };
}

/** Markdown without its marks. */
const plain = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');

/** JSON as it may stand inside a script element. */
export const jsonLd = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');
