import { describe, expect, test } from 'vitest';

import {
  type Language,
  LANGUAGES,
  type LessonCode,
  sourceOf,
} from '../../../src/lib/codegen/lessons/lesson-code.ts';
import { pythonWith, runScript } from './run.ts';

const RELATIVE = 1e-9;

const modules = import.meta.glob<{ readonly code?: LessonCode }>(
  ['/src/lib/codegen/lessons/*.ts', '!**/lesson-code.ts'],
  { eager: true },
);
const lessons = Object.entries(modules).map(([file, { code }]) => ({
  slug: file.replace(/^.*\/|\.ts$/g, ''),
  code,
}));

const python = { numpy: pythonWith('numpy'), torch: pythonWith('torch') };

/** In Node, the library is the source it is built from. */
const LIBRARY = new URL('../../../src/lib/', import.meta.url).href;
const inNode = (source: string): string =>
  source.replace(/https:\/\/example\.org\/lib\/v1\/(\w+)\.js/g, `${LIBRARY}$1.ts`);

/** Lines that are not as they should be; empty if the script prints what the page says. */
function wrongLines(stdout: string, prints: LessonCode['prints']): string[] {
  const lines = stdout.trimEnd().split('\n');
  const wrong = prints.flatMap(({ name, value }, i) => {
    const line = lines[i] ?? '(nothing)';
    const number = line.startsWith(`${name}: `) ? readPrinted(line.slice(name.length + 2)) : NaN;
    const close =
      Object.is(number, value) || Math.abs(number - value) <= RELATIVE * Math.abs(value);
    return close ? [] : [`“${line}” should be “${name}: ${value}”`];
  });
  return [...wrong, ...lines.slice(prints.length).map((line) => `“${line}” is one too many`)];
}

/** A number as Python or JavaScript prints it; blank text is none. */
const readPrinted = (text: string): number =>
  text.trim() === '' ? NaN : Number(text.trim().replace(/^(-?)inf$/, '$1Infinity'));

function run(slug: string, language: Language, code: LessonCode): string[] {
  const source = sourceOf(code[language]);
  const stdout =
    language === 'typescript'
      ? runScript([process.execPath], `${slug}.ts`, inNode(source))
      : runScript([python[language] ?? 'python3', '-W', 'ignore'], `${slug}.py`, source);
  return wrongLines(stdout, code.prints);
}

test('lessons have code, and there is a Python to run it', () => {
  expect(lessons.length).toBeGreaterThan(0);
  expect(python.numpy, 'a python3 with NumPy').toBeDefined();
});

describe.each(lessons)('the code of $slug', ({ slug, code }) => {
  test('stands in each language, without blanks at a line end, and prints something', () => {
    if (!code) throw new Error(`src/lib/codegen/lessons/${slug}.ts exports no code.`);
    for (const language of LANGUAGES)
      expect(sourceOf(code[language]), language).toMatch(/^\S(?:.*\S)?(?:\n|\n.*\S)*\n$/);
    expect(code.prints.length).toBeGreaterThan(0);
    expect(new Set(code.prints.map(({ name }) => name)).size).toBe(code.prints.length);
  });
  test('prints in NumPy what the page says', () => {
    expect(code && run(slug, 'numpy', code)).toEqual([]);
  });
  test('prints in TypeScript, with the library, what the page says', () => {
    expect(code && run(slug, 'typescript', code)).toEqual([]);
  });
  if (python.torch !== undefined)
    test('prints in PyTorch what the page says', () => {
      expect(code && run(slug, 'torch', code)).toEqual([]);
    });
  else
    test('compiles in PyTorch (not run: no python3 here has torch)', () => {
      const source = code ? sourceOf(code.torch) : '';
      expect(source).toContain('import torch');
      runScript(['python3', '-m', 'py_compile'], `${slug}.py`, source);
    });
});

describe('the comparison notices', () => {
  const prints = [
    { name: 'm', value: 0.1 },
    { name: 'v', value: Infinity },
  ];
  test.each([
    ['m: 0.10000000000001\nv: inf\n', 0],
    ['m: 0.1\nv: Infinity\n', 0],
    ['m: 0.1000001\nv: inf\n', 1],
    ['x: 0.1\nv: inf\n', 1],
    ['m: \nv: inf\n', 1],
    ['m: 0.1\n', 1],
    ['m: 0.1\nv: inf\nw: 1\n', 1],
  ])('%j', (stdout, count) => {
    expect(wrongLines(stdout, prints)).toHaveLength(count);
  });
});
