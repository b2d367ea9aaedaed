/** What this repository says about itself names files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const TEXTS = [
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  'docs/accessibility.md',
  'docs/add-a-widget.md',
  'docs/architecture.md',
  'docs/dependencies.md',
  'docs/embed.md',
  'docs/headers.md',
  'docs/model.md',
  'docs/upgrade.md',
];
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

test('the evidence of accessibility is tests that are there, by their names', () => {
  const text = readFileSync('docs/accessibility.md', 'utf8');
  const cited = [...text.matchAll(/`(tests\/[\w./-]+)` “([^”]+)”/g)];
  expect(cited.length).toBeGreaterThan(40);
  const missing = cited
    .filter(([, file = '', name = '']) => !readFileSync(file, 'utf8').includes(name))
    .map(([whole]) => whole);
  expect(missing).toEqual([]);
});

/** How many success criteria of WCAG 2.2 are of levels A and AA. */
const CRITERIA = { A: 31, AA: 24 };

test('every criterion of WCAG 2.2 AA has one row and a state', () => {
  const rows = [
    ...readFileSync('docs/accessibility.md', 'utf8').matchAll(
      /^\| (\d\.\d\.\d+) .*?\| (A+) +\| (met|partly|not met|not shown|not applicable) +\| \S/gm,
    ),
  ];
  expect(new Set(rows.map(([, number]) => number)).size).toBe(rows.length);
  for (const [level, count] of Object.entries(CRITERIA))
    expect(
      rows.filter(([, , of]) => of === level),
      level,
    ).toHaveLength(count);
});
