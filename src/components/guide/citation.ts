/** How this course is cited, out of `CITATION.cff`. @module */
import { parseFrontmatter } from '@astrojs/markdown-remark';

/** What a citation needs of a file in the Citation File Format 1.2.0. */
export interface Citation {
  readonly title: string;
  readonly authors: readonly { readonly name: string }[];
  readonly version: string;
  /** The day of the release: 2026-11-25. */
  readonly 'date-released': string;
}

/** Reads a file in the Citation File Format, which is YAML. */
export const readCitation = (cff: string): Citation =>
  parseFrontmatter(`---\n${cff}\n---\n`).frontmatter as unknown as Citation; // a test holds the file to it

/**
 * An entry for a bibliography. The double braces keep a name with a comma whole, and capitals as they are.
 *
 * @param url - where the site stands.
 */
export function bibtex(
  { title, authors, version, 'date-released': date }: Citation,
  url: string,
): string {
  const fields = {
    title: `{${title}}`,
    author: authors.map(({ name }) => `{${name}}`).join(' and '),
    year: date.slice(0, 4),
    note: `Version ${version}`,
    url,
  };
  const key = title.toLowerCase().replace(/\W+/g, '-');
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}
