import { describe, expect, test } from 'vitest';

import { warnings } from '../../scripts/test/build.ts';
import {
  add,
  judge,
  line,
  NONE,
  playwrightCounts,
  vitestCounts,
} from '../../scripts/test/counts.ts';

const two = { passed: 2, failed: 0, skipped: 0 };

describe('the line npm test ends with', () => {
  test('says how many passed and failed', () => {
    expect(line({ passed: 12, failed: 3, skipped: 0 })).toBe('12 passed, 3 failed');
  });

  test('mentions skipped tests only where there are some', () => {
    expect(line(add(two, { ...NONE, skipped: 1 }))).toBe('2 passed, 0 failed, 1 skipped');
  });
});

describe('a runner', () => {
  test('counts as it reports', () => {
    expect(judge(two, 0)).toEqual({ counts: two });
    const failed = { ...two, failed: 1 };
    expect(judge(failed, 1)).toEqual({ counts: failed });
  });

  test('that fails without a failed test is one failure', () => {
    const failure = 'It ended with code 1, and no test failed.';
    expect(judge(two, 1)).toEqual({ counts: { ...two, failed: 1 }, failure });
  });

  test('that runs nothing is one failure', () => {
    const counts = { ...NONE, failed: 1, skipped: 4 };
    expect(judge({ ...NONE, skipped: 4 }, 0)).toEqual({ counts, failure: 'It ran no test.' });
  });
});

test('a Vitest file that could not be loaded is one failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('in Playwright, flaky tests and errors outside of tests are failures', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('a build warning is found in colour, and so is one that a plugin prints itself', () => {
  const output = [
    '\u001B[90m12:30:31\u001B[39m \u001B[33m[WARN]\u001B[39m [vite] something is odd',
    '12:30:32 [build] 6 page(s) built in 3.70s',
    'Warning: deprecated',
  ];
  expect(warnings(output.join('\n'))).toEqual([
    '12:30:31 [WARN] [vite] something is odd',
    output[2],
  ]);
});
