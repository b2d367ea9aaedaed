import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { codeHtml } from '../../../src/lib/codegen/code-html.ts';
import {
  LANGUAGES,
  type LessonCode,
  sourceOf,
} from '../../../src/lib/codegen/lessons/lesson-code.ts';

const modules = import.meta.glob<{ readonly code?: LessonCode }>('/src/lib/codegen/lessons/*.ts', {
  eager: true,
});
const lessons = Object.entries(modules).flatMap(([file, { code }]) =>
  code ? [{ file, code }] : [],
);

test('a line has the class of its quantity, and so has each name in it', () => {
  expect(codeHtml([{ text: 'm = beta * m + g', q: 'm' }], 'numpy')).toBe(
    '<span class="line q-m"><span class="q-m">m</span> = <span class="q-beta">beta</span> * <span class="q-m">m</span> + <span class="q-g">g</span></span>',
  );
});

describe('names stay plain', () => {
  test.each([
    ['as members', 'torch', 'p.grad, np.m'],
    ['as parts of others', 'numpy', 'beta10, m_t, vx, lrs'],
  ] as const)('%s', (_, language, text) => {
    expect(codeHtml([{ text }], language)).toBe(`<span class="line">${text}</span>`);
  });
  test.each([
    ['numpy', 'print("m:")', 'print(<span class="string">"m:"</span>)'],
    ['numpy', "f'{m}'", `<span class="string">f'{m}'</span>`],
    ['typescript', '`m ${m}`', '<span class="string">`m ${m}`</span>'],
  ] as const)('in strings, %s: %s', (language, text, html) => {
    expect(codeHtml([{ text }], language)).toBe(`<span class="line">${html}</span>`);
  });
  test('in comments, which stand apart', () => {
    expect(codeHtml([{ text: '1  # m < v' }], 'numpy')).toBe(
      '<span class="line"><span class="number">1</span>  <span class="comment"># m &lt; v</span></span>',
    );
    expect(codeHtml([{ text: '1 // m' }], 'typescript')).toContain('<span class="comment">// m<');
  });
  test('while an object that is a quantity is not', () => {
    expect(codeHtml([{ text: 'x.zero_(lr=1)' }], 'torch')).toBe(
      '<span class="line"><span class="q-x">x</span>.zero_(<span class="q-lr">lr</span>=<span class="number">1</span>)</span>',
    );
  });
});

test('words of the language and numbers have their own class, parts of names have none', () => {
  expect(codeHtml([{ text: 'for t in range(1, 1e-3): t2' }], 'numpy')).toBe(
    '<span class="line"><span class="keyword">for</span> t <span class="keyword">in</span> range(<span class="number">1</span>, <span class="number">1e-3</span>): t2</span>',
  );
});

test('no line is lost, and HTML in code is text', () => {
  expect(codeHtml([{ text: 'a < b && c > d' }, { text: '' }, { text: '<i>' }], 'typescript')).toBe(
    '<span class="line">a &lt; b &amp;&amp; c &gt; d</span>\n<span class="line"></span>\n<span class="line">&lt;i&gt;</span>',
  );
});

test.each(lessons)('$file reads on the page as it runs', ({ code }) => {
  for (const language of LANGUAGES) {
    const { document } = parseHTML(`<pre>${codeHtml(code[language], language)}</pre>`);
    expect(`${document.querySelector('pre')?.textContent ?? ''}\n`).toBe(sourceOf(code[language]));
  }
});
