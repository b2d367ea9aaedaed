import { readdir, readFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { compareTwins } from './twin-compare.ts';
import { outline } from './twin-outline.ts';

/**
 * Compares every page of `src/content/docs/ko` with its twin in `en`, and back.
 *
 * @param docs - The folder that holds `ko/` and `en/`.
 * @returns One message a page without twin and a difference between twins; empty if all is well.
 */
export async function checkTwins(docs: URL): Promise<string[]> {
  const [ko, en] = await Promise.all([slugs(new URL('ko/', docs)), slugs(new URL('en/', docs))]);
  const alone = [
    ...ko
      .filter((slug) => !en.includes(slug))
      .map((slug) => `ko/${slug}.mdx has no twin en/${slug}.mdx`),
    ...en
      .filter((slug) => !ko.includes(slug))
      .map((slug) => `en/${slug}.mdx has no twin ko/${slug}.mdx`),
  ];
  const read = async (path: string) => outline(await readFile(new URL(path, docs), 'utf8'));
  const compared = ko
    .filter((slug) => en.includes(slug))
    .map(async (slug) =>
      compareTwins(slug, { ko: await read(`ko/${slug}.mdx`), en: await read(`en/${slug}.mdx`) }),
    );
  return [...alone, ...(await Promise.all(compared)).flat()];
}

/** Fails the build when the languages drift apart; `astro dev` does not mind, so that one can be written first. */
export function twins(): AstroIntegration {
  let docs: URL;
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        docs = new URL('content/docs/', config.srcDir);
      },
      'astro:build:start': async () => {
        const found = await checkTwins(docs);
        if (found.length > 0)
          throw new Error(`The Korean and English pages differ.\n${found.join('\n')}`);
      },
    },
  };
}

async function slugs(folder: URL): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length).replaceAll('\\', '/'));
  return pages.sort();
}
