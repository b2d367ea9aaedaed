/** The `_headers` file that Netlify and Cloudflare Pages read: filled in after a build, and read by our own server. @module */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Cloudflare Pages refuses longer lines. */
const LONGEST_LINE = 2000;

/** Pages under here are made to be framed by anyone, so they get no policy that forbids it. */
const FRAMED = 'embed';

export interface Site {
  readonly base: string;
  /** HTML files, relative to the site's root. */
  readonly pages: readonly string[];
  readonly policy: string;
}

/** Fills the placeholders of `_headers` in a built site. */
export async function fillHeaders(folder: string, site: Site): Promise<void> {
  const file = join(folder, '_headers');
  await writeFile(file, fill(await readFile(file, 'utf8'), site));
}

/**
 * A block that mentions `{part}` is repeated for each part of the site that holds pages: a page must
 * match one policy only, since hosts join the values of a header that matches twice.
 *
 * @throws RangeError where a line is longer than hosts accept.
 */
export function fill(template: string, { base, pages, policy }: Site): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const parts = new Set(
    pages.map((page) => page.replace(/(^|[\\/])index\.html$/, '$1').replace(/[\\/].*/, '/*')),
  );
  const blocks = template.split(/\n{2,}/).flatMap((block) => {
    if (!block.includes('{part}')) return [block];
    return [...parts]
      .filter((part) => part !== `${FRAMED}/*`)
      .map((part) => block.replaceAll('{part}', part));
  });
  const filled = blocks.join('\n\n').replaceAll('{base}', root).replaceAll('{policy}', policy);
  const long = filled.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long !== undefined)
    throw new RangeError(
      `_headers: a line has ${String(long.length)} characters, and hosts accept ${String(LONGEST_LINE)}. Too many different inline scripts: move some into files.`,
    );
  return filled;
}

/** The headers a host would send for `path`: names as written, values of several rules joined. */
export function headersFor(path: string, file: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (/^\S/.test(line)) applies = matches(path, line.trim());
    else if (applies) {
      const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
