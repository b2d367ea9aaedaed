import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { expect, test } from 'vitest';

import { MAY_IMPORT } from '../../scripts/lint/directions.js';

const CONTENT = 'src/content';

const texts = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => posix.join(CONTENT, file.replaceAll('\\', '/')));

test.each(texts)('%s imports only what a text may', (file) => {
  const source = readFileSync(file, 'utf8').replace(/^```.*?^```$/gms, ''); // code that is shown
  const imports = source.matchAll(/^import .*? from '(\..*?)';$/gm);
  const stray = [...imports]
    .map(([, name = '']) => posix.relative('src', posix.join(posix.dirname(file), name)))
    .filter((path) => !MAY_IMPORT.content.some((allowed) => path.startsWith(allowed)));
  expect(stray).toEqual([]);
});
