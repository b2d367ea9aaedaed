import { expect, test } from 'vitest';

import { failed, playwrightTests, slowest, vitestTests } from '../../scripts/test/ran.ts';

test('of all tests the slowest ten are listed, the slowest first', () => {
  const tests = Array.from({ length: 12 }, (_, i) => ({ name: `test ${i}`, duration: i * 1000 }));
  const lines = slowest(tests).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe('   11.0 s  test 11');
  expect(lines.at(-1)).toBe('    2.0 s  test 2');
});

test('of those that failed the beginning of why is told, without colours', () => {
  const failure = Array.from({ length: 9 }, (_, i) => `line ${i}`).join('\n');
  const tests = [
    { name: 'passes', duration: 1 },
    { name: 'fails', duration: 1, failure },
  ];
  expect(failed(tests).split('\n')).toEqual([
    'The failed tests:',
    'fails',
    ...Array.from({ length: 6 }, (_, i) => `    line ${i}`),
  ]);
  expect(failed(tests.slice(0, 1))).toBe('');
});

test('Vitest’s report gives file, name, duration and why it failed; a file that could not be loaded too', () => {
  const report = {
    testResults: [
      {
        name: '/home/site/tests/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds up', status: 'passed', duration: 12.5 },
          { fullName: 'is skipped', status: 'pending', duration: null },
          {
            fullName: 'takes away',
            status: 'failed',
            duration: 3,
            failureMessages: ['expected \u001b[31m1\u001b[39m to be 2'],
          },
        ],
      },
      {
        name: '/home/site/tests/b.test.ts',
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  };
  expect(vitestTests(report, '/home/site')).toEqual([
    { name: 'tests/a.test.ts › adds up', duration: 12.5 },
    { name: 'tests/a.test.ts › is skipped', duration: 0 },
    { name: 'tests/a.test.ts › takes away', duration: 3, failure: 'expected 1 to be 2' },
    { name: 'tests/b.test.ts', duration: 0, failure: 'no such module' },
  ]);
});

test('Playwright’s report gives file, group, name, the duration of all tries and why it failed', () => {
  const spec = (title: string, ok: boolean, ...results: object[]) => ({
    title,
    ok,
    tests: [{ results }],
  });
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [spec('opens', true, { duration: 30, errors: [] })],
        suites: [
          {
            title: 'on a phone',
            specs: [
              spec(
                'scrolls',
                false,
                { duration: 20, errors: [{ message: 'it stands' }] },
                { duration: 25, errors: [{ message: '\u001b[2mstill\u001b[22m' }] },
              ),
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'no server' }],
  };
  expect(playwrightTests(report)).toEqual([
    { name: 'a.spec.ts › opens', duration: 30 },
    { name: 'a.spec.ts › on a phone › scrolls', duration: 45, failure: 'it stands\nstill' },
    { name: 'Playwright', duration: 0, failure: 'no server' },
  ]);
});
