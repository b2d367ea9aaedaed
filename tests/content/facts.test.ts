/** Every fact has an oracle: a test of facts that names it beyond its import. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

import { LESSONS } from '../../src/course.ts';

const TESTS = new URL('../lib/facts/', import.meta.url);

const modules = import.meta.glob<Record<string, unknown>>('/src/lib/facts/*.ts', { eager: true });
const tests = readdirSync(TESTS)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, TESTS), 'utf8'));

/** What a run is given is no result: settings, defaults, and constants in capitals. */
const isInput = (name: string): boolean =>
  /settings$|^defaults$/i.test(name) || name === name.toUpperCase();

/** The facts of a module that no test which imports it names in its body. */
function unchecked(module: string, facts: readonly string[], sources: readonly string[]): string[] {
  const bodies = sources
    .filter((source) => source.includes(`facts/${module}'`))
    .map((source) =>
      source.replace(/^import [^;]*;$/gm, '').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ''),
    );
  const results = facts.filter((fact) => !isInput(fact));
  return results.filter((fact) => !bodies.some((body) => new RegExp(`\\b${fact}\\b`).test(body)));
}

/** What may quote a fact. The rest of the folder is how facts compute, and is checked through them. */
const readers = Object.values(
  import.meta.glob<string>('/src/{content/docs,lib/codegen}/**/*.{mdx,ts}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
const quoted = Object.keys(modules).filter((file) =>
  readers.some((source) => source.includes(`facts/${basename(file)}'`)),
);

test('each lesson quotes facts of its own', () => {
  for (const slug of LESSONS) expect(quoted).toContain(`/src/lib/facts/${slug}.ts`);
});

test.each(quoted)('%s exports only facts that a test holds to an oracle', (file) => {
  const facts = Object.keys(modules[file] ?? {});
  expect(facts.length).toBeGreaterThan(0);
  expect(unchecked(basename(file), facts, tests)).toEqual([]);
});

describe('a fact is unchecked', () => {
  const found = (source: string): string[] => unchecked('a.ts', ['peak', 'last'], [source]);

  test('when no test names it', () => {
    expect(found("import * as f from '../facts/a.ts';\nexpect(f.peak).toBe(1);")).toEqual(['last']);
  });
  test('when a test only imports it, or only speaks of it', () => {
    expect(
      found("import {\n  last,\n  peak,\n} from '../facts/a.ts';\n// last\nexpect(peak).toBe(1);"),
    ).toEqual(['last']);
  });
  test('when the test is of another module', () => {
    expect(found("import * as f from '../facts/b.ts';\nf.peak + f.last;")).toEqual([
      'peak',
      'last',
    ]);
  });
  test('unless it is what the runs are given', () => {
    expect(unchecked('a.ts', ['settings', 'KAPPA', 'peak'], [])).toEqual(['peak']);
  });
  test('unless a test uses it', () => {
    expect(found("import * as f from '../facts/a.ts';\nf.peak + f.last;")).toEqual([]);
  });
});
