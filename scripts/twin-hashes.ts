/**
 * `npm run twins [-- <page>…]` says “I have read the other language's change”: it records, for each page or
 * for the pages named, which version of its twin a page was last read against. Until then the content test
 * names the page whose twin has changed.
 * @module
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** For each page, the hash of the twin that each language's text was read against. */
export type TwinHashes = Readonly<Record<string, Readonly<Record<'ko' | 'en', string>>>>;

const DOCS = new URL('../src/content/docs/', import.meta.url);
/** The record, checked in. */
export const RECORD = new URL('../src/content/twins.json', import.meta.url);

/** A short hash of a source; line ends and space at the end of a line do not count. */
export const hashOf = (source: string): string =>
  createHash('sha256')
    .update(source.replace(/[^\S\n]+$/gm, '').trim())
    .digest('hex')
    .slice(0, 12);

/** The hashes as they are now: `ko` holds that of the English source, `en` that of the Korean one. */
export function currentHashes(docs: URL = DOCS): TwinHashes {
  const pages = readdirSync(new URL('ko/', docs)).filter((name) => name.endsWith('.mdx'));
  const hash = (path: string): string => hashOf(readFileSync(new URL(path, docs), 'utf8'));
  return Object.fromEntries(
    pages
      .sort()
      .map((name) => [
        name.slice(0, -'.mdx'.length),
        { ko: hash(`en/${name}`), en: hash(`ko/${name}`) },
      ]),
  );
}

/** What has changed since the texts were last read against each other: one message a page and language. */
export function staleTwins(recorded: TwinHashes, current: TwinHashes): string[] {
  const pages = Object.entries(current).flatMap(([page, hashes]) =>
    (['ko', 'en'] as const)
      .filter((locale) => recorded[page]?.[locale] !== hashes[locale])
      .map((locale) => {
        const other = locale === 'ko' ? 'en' : 'ko';
        return `${other}/${page}.mdx changed: read it against ${locale}/${page}.mdx, then run npm run twins -- ${page}`;
      }),
  );
  const gone = Object.keys(recorded)
    .filter((page) => !(page in current))
    .map((page) => `${page}: recorded, but there is no such page; run npm run twins`);
  return [...pages, ...gone];
}

/** The record with the pages named (all, if none is) brought up to date, and pages that are gone left out. */
export function updated(
  recorded: TwinHashes,
  current: TwinHashes,
  pages: readonly string[],
): TwinHashes {
  const unknown = pages.filter((page) => !(page in current));
  if (unknown.length > 0) throw new RangeError(`twins: no page is called ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(current).flatMap(([page, hashes]) => {
      const kept = pages.length === 0 || pages.includes(page) ? hashes : recorded[page];
      return kept ? [[page, kept]] : [];
    }),
  );
}

/** The record as it is checked in. */
export const recordedHashes = (): TwinHashes =>
  JSON.parse(readFileSync(RECORD, 'utf8')) as TwinHashes;

if (import.meta.main) {
  const [recorded, current] = [recordedHashes(), currentHashes()];
  const next = updated(recorded, current, process.argv.slice(2));
  writeFileSync(RECORD, `${JSON.stringify(next, null, 2)}\n`);
  const read = Object.keys(next).filter(
    (page) => JSON.stringify(next[page]) !== JSON.stringify(recorded[page]),
  );
  console.log(read.length > 0 ? `read against each other: ${read.join(', ')}` : 'nothing changed');
}
