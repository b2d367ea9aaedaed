/** The notebooks: files that Jupyter takes, with the scripts of their pages to the character, which run in CPython. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { LessonCode } from '../../src/lib/codegen/lessons/lesson-code.ts';
import { cellsOf, codeOf, notebookFaults } from '../content/notebook-format.ts';
import { printed } from '../lib/codegen/run.ts';
import { printedByCPython } from '../lib/python/cpython.ts';
import { expectClose } from '../lib/support.ts';
import { attribute, type Built, BUILDS, type Element, ORIGIN, type Page, read } from './site.ts';

const NOTEBOOK = /^notebooks\/(ko|en)\/([\w-]+)\.ipynb$/;

const experiments = import.meta.glob<{ readonly code?: LessonCode }>(
  '/src/lib/codegen/lessons/*.ts',
  { eager: true },
);

/** All text in an element. */
const textIn = ({ childNodes }: Element): string =>
  childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textIn(node) : ''))
    .join('');

const within = (element: Element, found: (inner: Element) => boolean): Element[] =>
  element.childNodes
    .filter((node): node is Element => 'tagName' in node)
    .flatMap((inner) => [...(found(inner) ? [inner] : []), ...within(inner, found)]);

/** The scripts of a page that run in it, as a reader copies them. */
const scriptsOn = (page: Page): string[] =>
  page.elements
    .filter(({ tagName }) => tagName === 'run-python')
    .map((frame) => {
      const lines = within(frame, (inner) => attribute(inner, 'class') === 'ec-line');
      const text = lines.map((line) => textIn(line).replace(/\n$/, '')).join('\n');
      return lines.length > 0
        ? text
        : within(frame, ({ tagName }) => tagName === 'code')
            .map(textIn)
            .join('');
    })
    .map((script) => script.trimEnd());

/** The links of a page to notebooks: address, text of the paragraph. */
const linksOn = (page: Page) =>
  page.elements
    .filter((element) => attribute(element, 'class')?.split(' ').includes('notebook'))
    .map((paragraph) => {
      const [link] = within(paragraph, ({ tagName }) => tagName === 'a');
      const href = (link && attribute(link, 'href')) ?? '';
      return { href, said: textIn(paragraph), saved: link && attribute(link, 'download') };
    });

describe.each(BUILDS)('in the site built for $base', (built: Built) => {
  const lessons = built.pages
    .map((page) => ({ page, file: page.file, scripts: scriptsOn(page) }))
    .filter(({ scripts }) => scripts.length > 0);
  const notebooks = [...built.files].filter((file) => NOTEBOOK.test(file));
  const fileFor = ({ file }: Page): string =>
    `notebooks/${file.replace(/\/index\.html$/, '.ipynb')}`;

  test('each page with a script that runs has a notebook, and no other', () => {
    expect(lessons.length).toBeGreaterThan(16);
    expect(notebooks.sort()).toEqual(lessons.map(({ page }) => fileFor(page)).sort());
  });

  test.each(notebooks)('%s is a file that Jupyter takes', (file) => {
    expect(notebookFaults(read(built, file))).toEqual([]);
  });

  test.each(lessons)(
    '$file has its scripts in a notebook, to the character',
    ({ page, scripts }) => {
      expect(codeOf(read(built, fileFor(page)))).toEqual(scripts);
    },
  );

  test.each(lessons)('$file links to it and says its size, and it links back', ({ page }) => {
    const file = fileFor(page);
    const kilobytes = Number((statSync(join(built.folder, file)).size / 1000).toPrecision(2));
    const [link, ...more] = linksOn(page);
    expect(more).toEqual([]);
    expect(link).toMatchObject({ href: built.base + file, saved: '' });
    expect(Number(/\.ipynb, ([\d.]+) kB/.exec(link?.said ?? '')?.[1])).toBe(kilobytes);
    const words = cellsOf(read(built, file)).filter(({ cell_type }) => cell_type === 'markdown');
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    for (const { id, source } of words) {
      const back = /\]\(([^)]*)\)/.exec(source.join(''))?.[1] ?? '';
      const url = new URL(back);
      expect(url.origin + url.pathname).toBe(ORIGIN + page.url.pathname);
      expect(url.hash).toBe(id === 'about' ? '' : `#${id}`);
      if (url.hash) expect(ids).toContain(id);
    }
  });
});

describe('in CPython', () => {
  const [built] = BUILDS as readonly [Built];
  const files = [...built.files].filter((file) => file.startsWith('notebooks/en/'));
  // A notebook's cells share their names, so they run as one script does.
  const outputs = printedByCPython(files.map((file) => codeOf(read(built, file)).join('\n')));
  const ran = files.map((file, i) => ({ file, output: outputs[i] ?? '' }));

  test('the question prints 3.40488818e-70 last', () => {
    const { output } = ran.find(({ file }) => file.endsWith('/puzzle.ipynb')) ?? {};
    expect(output).toMatch(/ 3\.40488818e-70\]\n$/);
  });

  test.each(ran)('$file prints what its page says', ({ file, output }) => {
    expect(output).not.toBe('');
    const [, , slug = ''] = NOTEBOOK.exec(file) ?? [];
    const prints = experiments[`/src/lib/codegen/lessons/${slug}.ts`]?.code?.prints ?? [];
    // What the lesson's own script prints comes last; the learner's programs come before it.
    const last = output.trimEnd().split('\n').slice(-prints.length);
    const said = prints.length > 0 ? printed(last.join('\n')) : {};
    expect(Object.keys(said)).toEqual(prints.map(({ name }) => name));
    expectClose(
      Object.values(said),
      prints.map(({ value }) => value),
      1e-9,
    );
  });

  test('both languages have the same code', () => {
    for (const file of files)
      expect(codeOf(read(built, file.replace('/en/', '/ko/')))).toEqual(codeOf(read(built, file)));
  });
});
