/** What this repository says about itself names files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const TEXTS = ['README.md', 'docs/add-a-widget.md', 'docs/architecture.md', 'docs/model.md'];
const foldersOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, `${folder}/${name}`]));
/** What a path in a text may begin with, and where that is: widgets and parts of the kit go by their own names. */
const ROOTS: Readonly<Record<string, string>> = {
  src: 'src',
  scripts: 'scripts',
  tests: 'tests',
  docs: 'docs',
  components: 'src/components',
  kit: 'src/components/kit',
  ...foldersOf('src/components/kit'),
  ...foldersOf('src/components/widgets'),
};
const PATH = new RegExp(`(?<![\\w./-])(${Object.keys(ROOTS).join('|')})/([\\w./-]*\\w)`, 'g');

/** The files and folders that a text names; `my-widget` is yet to be made. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(PATH)]
    .map(([, root = '', rest = '']) => `${ROOTS[root]}/${rest}`)
    .filter((path) => !path.includes('my-widget'));

test.each(TEXTS)('%s names only what exists', (file) => {
  const paths = pathsIn(readFileSync(file, 'utf8'));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
