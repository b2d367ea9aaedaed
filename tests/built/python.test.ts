/** What Python in the page weighs, compressed, and that the page says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { KILOBYTES } from '../../src/lib/python/limits.ts';
import { BUILDS } from './site.ts';

const folder = `${BUILDS[0]?.folder ?? 'dist'}/_astro`;
const kilobytes = (name: RegExp): number =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length / 1000, 0);

const python = kilobytes(/^(?:micropython|worker|session|run|checking)[-.]/);
const editor = kilobytes(/^editor[-.]/);

describe('Python in the page', () => {
  test('weighs what is said of it', () => {
    expect(python).toBeGreaterThan(KILOBYTES * 0.9);
    expect(python).toBeLessThanOrEqual(KILOBYTES);
  });

  test('is with its editor at most 450 kB', () => {
    expect(editor).toBeGreaterThan(50);
    expect(python + editor).toBeLessThanOrEqual(450);
  });
});
