/** A lesson's scripts as a Jupyter notebook, with the words of its page. @module */
import { getEntry, render } from 'astro:content';

import { fileUrl, pageUrl } from '../../../course.ts';
import { type CellText, notebookFile } from '../../../lib/codegen/notebook.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { scriptsOf } from './scripts.ts';

/** Where a lesson's notebook stands. */
export const notebookUrl = (locale: Locale, slug: string): string =>
  fileUrl(`notebooks/${locale}/${slug}.ipynb`);

/**
 * The file: the lesson's title and what it is about, then each script under the heading of its section, which leads
 * back to it.
 *
 * @param site - where the site stands, for the links back.
 * @throws Error where the page lacks the section that a script is said to stand in.
 */
export async function notebookOf(
  locale: Locale,
  slug: string,
  site: URL | undefined,
): Promise<string> {
  const entry = await getEntry('docs', `${locale}/${slug}`);
  if (!entry) throw new Error(`${locale}/${slug}.mdx is missing.`);
  const { headings } = await render(entry);
  const page = new URL(pageUrl(locale, slug), site).href;
  const { title, description = '' } = entry.data;
  const scripts = scriptsOf(slug);
  const cells = scripts.flatMap(({ section, source }, i): CellText[] => {
    const heading = headings.find((one) => one.slug === section);
    if (!heading) throw new Error(`${locale}/${slug}.mdx has no section #${section}.`);
    const before = scripts.slice(0, i).filter((one) => one.section === section).length;
    const id = before === 0 ? section : `${section}-${before + 1}`;
    const code: CellText = { kind: 'code', id: `${id}-code`, text: source };
    const text = `## [${heading.text}](${page}#${section})`;
    return before === 0 ? [{ kind: 'markdown', id, text }, code] : [code];
  });
  const about = `# [${title}](${page})\n\n${description}`;
  return notebookFile([{ kind: 'markdown', id: 'about', text: about }, ...cells]);
}
