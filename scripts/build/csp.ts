/**
 * A content security policy for every built page: no script or style runs that the build did not write.
 *
 * Astro's own `security.csp` knows the scripts it bundles, but not the inline ones of the docs shell
 * nor any inline style. So one hook reads the finished HTML, hashes whatever is inline, and writes
 * the policy twice: as a `<meta>` in each page, for hosts that set no headers, and into `_headers`.
 * @module
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { TRUSTED } from '../../src/components/kit/island/trusted.ts';
import { fillHeaders } from './headers.ts';
import { attribute, type Element, elements, htmlFiles, isInlineScript, text } from './html.ts';

/** CSP source expressions (`'sha256-…'`) of what stands inline in one page, or in all of them. */
export interface Hashes {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Add it last, so that the pages it reads are final. */
export function contentSecurityPolicy(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const all = { scripts: new Set<string>(), styles: new Set<string>() };
        const files = await htmlFiles(folder);
        for (const file of files) {
          const html = await readFile(file, 'utf8');
          const page = inspect(html, relative(folder, file));
          page.scripts.forEach((hash) => all.scripts.add(hash));
          page.styles.forEach((hash) => all.styles.add(hash));
          await writeFile(file, insert(html, page));
        }
        const pages = files.map((file) => relative(folder, file));
        await fillHeaders(folder, { base, pages, policy: policy(all) });
      },
    },
  };
}

/** The policy as one line. Style *attributes* are allowed because KaTeX and Plot write them. */
export function policy({ scripts, styles }: Hashes): string {
  return [
    `default-src 'self'`,
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    ...TRUSTED,
  ].join('; ');
}

/**
 * Hashes what stands inline in a page.
 *
 * @throws Error where a page holds an event-handler attribute or a `javascript:` address: neither can be hashed.
 */
export function inspect(html: string, page: string): Hashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const element of elements(html)) {
    refuseInlineHandlers(element, page);
    if (isInlineScript(element)) scripts.add(hash(text(element)));
    if (element.tagName === 'style') styles.add(hash(text(element)));
  }
  return { scripts, styles };
}

function refuseInlineHandlers(element: Element, page: string): void {
  for (const { name, value } of element.attrs) {
    if (!name.startsWith('on') && !/^\s*javascript:/i.test(value)) continue;
    throw new Error(
      `${page}: <${element.tagName}> has ${name}="${value}". The content security policy allows no inline handler; use addEventListener.`,
    );
  }
}

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** Puts the policy before anything it has to govern, right after the charset. */
function insert(html: string, hashes: Hashes): string {
  const charset = elements(html).find((element) => attribute(element, 'charset') !== undefined);
  const end = charset?.sourceCodeLocation?.endOffset;
  if (end === undefined)
    throw new Error('A page without <meta charset> has no place for a policy.');
  const meta = `<meta http-equiv="content-security-policy" content="${policy(hashes)}"/>`;
  return html.slice(0, end) + meta + html.slice(end);
}
