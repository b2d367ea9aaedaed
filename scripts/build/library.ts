import { mkdir, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { AstroIntegration } from 'astro';

import { isLibraryFile, LIBRARY_FOLDER, libraryFiles } from './library/files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
};

/**
 * Publishes the library's modules in `/lib/v1/` with their types, source maps and licence: built into the site, and
 * by `astro dev` anew at each request, so that a page beside it sees the source as it stands.
 */
export function library(): AstroIntegration {
  let root: URL;
  let base = '/';
  return {
    name: 'library',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL(LIBRARY_FOLDER, dir);
        await mkdir(folder, { recursive: true });
        for (const [name, content] of Object.entries(await libraryFiles(root))) {
          await writeFile(new URL(name, folder), content);
          logger.info(`${LIBRARY_FOLDER}${name}: ${String(Buffer.byteLength(content))} bytes`);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          // Vite has taken the base off already, unless it runs as a middleware itself.
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          const name = path.slice(LIBRARY_FOLDER.length);
          if (!path.startsWith(LIBRARY_FOLDER) || !isLibraryFile(name)) {
            next();
            return;
          }
          libraryFiles(root).then((files) => {
            response.setHeader('Content-Type', TYPES[extname(name)] ?? 'text/plain; charset=utf-8');
            response.setHeader('Access-Control-Allow-Origin', '*');
            response.end(files[name]);
          }, next);
        });
      },
    },
  };
}
