import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';

import { parseMdx } from '../../scripts/build/mdx.ts';
import { readReference } from '../../scripts/build/reference/read.ts';
import * as library from '../../src/lib/index.ts';
import { runExample, type Scope } from './run-example.ts';

const ROOT = new URL('../../', import.meta.url);

/** Blocks of a page or of the README whose fence says `ts run`. */
function runnable(file: string): { place: string; code: string }[] {
  const found: { place: string; code: string }[] = [];
  visit(parseMdx(readFileSync(new URL(file, ROOT), 'utf8')), 'code', (node) => {
    if (node.lang !== 'ts' || !/\brun\b/.test(node.meta ?? '')) return;
    found.push({ place: `${file}:${String(node.position?.start.line)}`, code: node.value });
  });
  return found;
}

/** Each promise that was not kept, readable. */
const broken = (code: string, scope: Scope): string[] => {
  const promised = runExample(code, scope);
  if (promised.length === 0) return ['it promises nothing: no expression has a comment'];
  return promised
    .filter(({ kept }) => !kept)
    .map(({ code, expected, actual }) => `${code} is ${show(actual)}, not ${expected}`);
};
const show = (value: unknown): string =>
  value !== null && typeof value === 'object' && 'text' in value
    ? String(value.text)
    : ArrayBuffer.isView(value)
      ? `${value.constructor.name} [${(value as Float64Array).join(', ')}]`
      : value === undefined
        ? 'undefined'
        : JSON.stringify(value);

const entries = (await readReference(ROOT)).flatMap((group) => group.entries);
const documented = entries.flatMap(({ name, examples }) => {
  // An example in a namespace stands beside its siblings: constant(10, 3), not streams.constant(10, 3).
  const space = /^(\w+)\./.exec(name)?.[1] ?? '';
  const siblings = (library as Scope)[space] as Scope | undefined;
  return examples.map((code) => ({ name, code, scope: { ...library, ...siblings } }));
});

describe('what the examples of the reference promise is so', () => {
  test.each(documented)('$name: $code', ({ code, scope }) => {
    expect(broken(code, scope)).toEqual([]);
  });
  test('and there are some', () => {
    expect(documented.length).toBeGreaterThan(10);
  });
});

describe.each(['src/content/docs/ko/library.mdx', 'src/content/docs/en/library.mdx', 'README.md'])(
  '%s',
  (file) => {
    const blocks = runnable(file);
    test('has code to run', () => {
      expect(blocks.length).toBeGreaterThan(0);
    });
    test.each(blocks)('$place does what it says', ({ code }) => {
      expect(broken(code, library)).toEqual([]);
    });
  },
);

describe('the check of examples', () => {
  test.each([
    ['zip([1], [2], (a, b) => a + b) // [3]', []],
    ['zip([1], [2], (a, b) => a + b)\n// [3]', []],
    ['const a = 1;\na; // 1\na + 1; // 2', []],
    ['streams.ramp(2) // Float64Array [0, 1]', []],
    ['ema(1); // RangeError: ema: decay must be in [0, 1), got 1.', []],
    ["import { ema } from 'https://a.org/lib/v1/adam.js';\nema(0.5).decay; // 0.5", []],
    ['0.1 + 0.2 // 0.3', ['0.1 + 0.2 is 0.30000000000000004, not 0.3']],
    ['streams.ramp(2) // [0, 1]', ['streams.ramp(2) is Float64Array [0, 1], not [0, 1]']],
    ['1 // 1, as one would think', ['1 is 1, not 1, as one would think']],
    ['1 // about one', ['1 is 1, not about one']],
    ['ema(0.5).decay // RangeError: ema', ['ema(0.5).decay is 0.5, not RangeError: ema']],
    ['ema(1) // TypeError: no', [expect.stringContaining('not TypeError: no')]],
    ['const a = 1;', ['it promises nothing: no expression has a comment']],
  ])('judges %j', (code, faults) => {
    expect(broken(code, library)).toEqual(faults);
  });
  test('refuses what is not there to import', () => {
    expect(() => runExample("import { sgd } from './adam.js';\nsgd // 1", library)).toThrow('sgd');
    expect(() => runExample("import { a } from 'node:fs';\na // 1", library)).toThrow('node:fs');
  });
});
