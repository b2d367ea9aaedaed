import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { percent, type Report, scores, survivors } from '../../scripts/mutation/report.ts';

const mutant = (status: string, line = 1, column = 1, end = { line, column: column + 3 }) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'b',
  location: { start: { line, column }, end },
});

const report = (...statuses: readonly string[]): Report => ({
  files: {
    'src/lib/streams/ramp.ts': { source: 'abcd', mutants: statuses.map((s) => mutant(s)) },
  },
});

describe('the score of a folder', () => {
  test('counts a failed test and an endless one as killed, and an untested mutant as alive', () => {
    expect(scores(report('Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage'))).toEqual([
      { folder: 'src/lib/streams', killed: 3, alive: 2, broken: 0 },
    ]);
  });

  test('leaves out mutants that could not be loaded', () => {
    const [score] = scores(report('RuntimeError', 'CompileError', 'Killed', 'Survived'));
    expect(score).toEqual({ folder: 'src/lib/streams', killed: 1, alive: 1, broken: 2 });
    expect(score && percent(score)).toBe(50);
  });

  test('adds up the files below it, by folder', () => {
    const mutants = [mutant('Killed')];
    const files = {
      'src/lib/theory/weights.ts': { source: '', mutants },
      'src/lib/optim/kernels/adam.ts': { source: '', mutants },
      'src/lib/optim/ema.ts': { source: '', mutants },
      'src/lib/precision/index.ts': { source: '', mutants: [] },
    };
    expect(scores({ files }).map(({ folder, killed }) => [folder, killed])).toEqual([
      ['src/lib/optim', 2],
      ['src/lib/theory', 1],
    ]);
  });

  test('is refused where a mutant was left out on purpose', () => {
    expect(() => scores(report('Ignored'))).toThrow(
      new Error('The mutant at src/lib/streams/ramp.ts:1 ended as Ignored.'),
    );
  });
});

describe('a survivor', () => {
  const list = (source: string, ...mutants: Report['files'][string]['mutants']) =>
    survivors({ files: { 'a.ts': { source, mutants } } });

  test('is named by place, mutator and what it changes, in the order of the file', () => {
    const source = 'one two\nthree';
    expect(
      list(source, mutant('Survived', 2, 1), mutant('NoCoverage', 1, 5), mutant('Survived', 1, 1)),
    ).toEqual([
      'a.ts:1:1 EqualityOperator: one → b',
      'a.ts:1:5 EqualityOperator: two → b, which no test runs',
      'a.ts:2:1 EqualityOperator: thr → b',
    ]);
  });

  test('that covers several lines is printed on one', () => {
    const end = { line: 3, column: 2 };
    expect(list('f({\n  a,\n})', mutant('Survived', 1, 3, end))).toEqual([
      'a.ts:1:3 EqualityOperator: { a, } → b',
    ]);
  });

  test('that is long is cut', () => {
    const end = { line: 1, column: 101 };
    expect(list('x'.repeat(100), mutant('Survived', 1, 1, end))).toEqual([
      `a.ts:1:1 EqualityOperator: ${'x'.repeat(69)}… → b`,
    ]);
  });

  test('is none of the killed', () => {
    expect(list('abc', mutant('Killed'), mutant('Timeout'))).toEqual([]);
  });
});

test('the lockfile of the mutation run holds no download address', () => {
  expect(readFileSync('scripts/mutation/package-lock.json', 'utf8')).not.toContain('"resolved"');
});
