/** The feed of changes: each version of the changelog. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { FEED } from '../components/starlight/feed.ts';
import { fileUrl } from '../course.ts';

/** The heading of a version: ## [0.3.0] - 2026-11-25. */
const VERSION = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)\n/m;

export const GET: APIRoute = ({ site }) => {
  const [, ...parts] = readFileSync(join(process.cwd(), 'CHANGELOG.md'), 'utf8').split(VERSION);
  const versions = parts.flatMap((version, i) =>
    i % 3 === 0 ? [{ version, date: parts[i + 1] ?? '', text: parts[i + 2] ?? '' }] : [],
  );
  return rss({
    title: FEED.title,
    description: 'What changed for readers of the course and for users of the library.',
    site: new URL(fileUrl(''), site).href,
    items: versions.map(({ version, date, text }) => ({
      title: version,
      pubDate: new Date(date),
      customData: `<guid isPermaLink="false">${FEED.id} ${version}</guid>`,
      content: html(text),
    })),
    customData: '<language>en</language>',
    trailingSlash: true,
  });
};

const markdown = unified().use(remarkParse).use(remarkRehype);
const html = (text: string): string => toHtml(markdown.runSync(markdown.parse(text)));
