import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cutOne, fingerprint } from '../font.ts';
import { ALWAYS, HANGUL, sourcesIn } from '../font-characters.ts';

const CACHE = '.cache/embed-fonts';
/** Where what every widget can print is written. */
const SHARED = ['src/components/kit', 'src/embed'];
/** Of the kit, what only those print that read pasted numbers. */
const PASTE = /kit[\\/]paste[\\/]/;
/** What `embed.css` calls it. */
const FAMILY = 'Adam Embed';

/** Where the Korean words are. */
const isKorean = (file: string): boolean =>
  /(strings|\.ko|words[\\/]ko|embed[\\/]words)\.ts$/.test(file);

/**
 * The site's font with what one widget can print in a language, as a data address. It is cut once for the same
 * characters.
 *
 * @param folder - the widget's.
 */
export async function fontFor(folder: string, locale: string): Promise<string> {
  const found = await Promise.all([...SHARED, folder].map(sourcesIn));
  const files = await Promise.all(
    found.flat().map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
  const pastes = files.some(({ text }) => text.includes('kit/paste/PasteField'));
  const texts = files.map(({ file, text }) =>
    locale === 'ko' && isKorean(file) && (pastes || !PASTE.test(file))
      ? text
      : text.replaceAll(ANY_HANGUL, ''),
  );
  const characters = [...new Set([ALWAYS, ...texts].join(''))]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
  // Every weight of Hangul would take half as much again as a page may.
  const weights = locale === 'ko' ? ([400] as const) : [];
  const file = join(CACHE, `${locale}-${await fingerprint(characters)}.woff2`);
  const kept = await readFile(file).catch(() => null);
  const font = kept ?? (await cutOne({ family: FAMILY, characters }, ...weights));
  if (!kept) {
    await mkdir(CACHE, { recursive: true });
    await writeFile(file, font);
  }
  return `data:font/woff2;base64,${font.toString('base64')}`;
}

const ANY_HANGUL = new RegExp(HANGUL.source, 'gu');
