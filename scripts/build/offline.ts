/**
 * Writes the site's service worker, `sw.js`, of `src/offline`: it keeps the course for when there is no network. With
 * OFFLINE=no, and while one writes, it is one that forgets what another kept.
 * @module
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

import { type Course, courseOf } from './offline/files.ts';

const SOURCE = new URL('../../src/offline/', import.meta.url);
const FILE = 'sw.js';

/** Add it after all that changes a file: it notes what is in each. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.replace(/\?.*/, '') !== base + FILE) {
            next();
            return;
          }
          const send = async () => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(await bundled('leave'));
          };
          send().catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const course = await writeWorker(fileURLToPath(dir), base, process.env['OFFLINE'] !== 'no');
        logger.info(`${FILE} keeps ${String(course?.kept.length ?? 0)} files`);
      },
    },
  };
}

/**
 * Writes the worker of a finished build.
 *
 * @param keeps - Whether it keeps the course, or forgets what another kept.
 */
export async function writeWorker(
  folder: string,
  base: string,
  keeps = true,
): Promise<Course | undefined> {
  const course = keeps ? await courseOf(folder, base) : undefined;
  const source = await bundled(course ? 'worker' : 'leave', course);
  await writeFile(join(folder, FILE), source);
  return course;
}

async function bundled(name: 'worker' | 'leave', course?: Course): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`${name}.ts`, SOURCE)),
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        __COURSE__: JSON.stringify(course?.kept ?? []),
        __LATER__: JSON.stringify(course?.later ?? []),
      },
    },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
