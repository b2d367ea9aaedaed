import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Hangul letters, compatibility letters and syllables: what `Adam Sans KR` carries beyond `Adam Sans`. */
export const HANGUL = /[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7A3]/u;

/** Printable ASCII, no-break space, and what formatted numbers and formulas in text may need on any page. */
export const ALWAYS =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '\u00A0·×÷±√−≤≥≠≈∞…“”‘’–—←→↑↓∂∑′″°' +
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋ₜ' +
  'αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ\u0302';

/** Where what a page says is written; the build's own programs name formulas. */
const FOLDERS = ['src/', 'scripts/build/'];
const SOURCES = new Set(['.mdx', '.md', '.ts', '.tsx', '.astro', '.json', '.css']);

/**
 * Every character the site can print: those in its own sources (prose, strings, titles) and in the Korean
 * interface strings of Starlight. Comments count too, which costs a few glyphs and no bug.
 *
 * @param root - The project folder.
 * @returns Sorted characters, each once; some may be missing from the font.
 */
export async function siteCharacters(root: URL): Promise<string> {
  const files = await Promise.all(FOLDERS.map((folder) => sourcesIn(new URL(folder, root))));
  const own = await Promise.all([new URL('astro.config.mjs', root), ...files.flat()].map(read));

  const shell = await read(
    new URL('./translations/ko.js', import.meta.resolve('@astrojs/starlight')),
  );
  const all = new Set([ALWAYS, ...own, shell].join(''));
  return [...all]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** The files of a folder that may hold what is printed. */
export async function sourcesIn(folder: string | URL): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SOURCES.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

const read = (file: string | URL): Promise<string> => readFile(file, 'utf8');
