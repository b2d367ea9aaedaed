import { expect, test } from 'vitest';

import { playwrightTimes, slowest, vitestTimes } from '../../scripts/test/slowest.ts';

test('of all tests the slowest ten are listed, the slowest first', () => {
  const tests = Array.from({ length: 12 }, (_, i) => ({ name: `test ${i}`, duration: i * 1000 }));
  const lines = slowest(tests).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe('   11.0 s  test 11');
  expect(lines.at(-1)).toBe('    2.0 s  test 2');
});

test('Vitest’s report gives file, name and duration, none for what did not run', () => {
  const report = {
    testResults: [
      {
        name: '/home/site/tests/a.test.ts',
        assertionResults: [
          { fullName: 'adds up', duration: 12.5 },
          { fullName: 'is skipped', duration: null },
        ],
      },
    ],
  };
  expect(vitestTimes(report, '/home/site')).toEqual([
    { name: 'tests/a.test.ts › adds up', duration: 12.5 },
    { name: 'tests/a.test.ts › is skipped', duration: 0 },
  ]);
});

test('Playwright’s report gives file, group, name and the duration of all tries', () => {
  const spec = (title: string, ...durations: number[]) => ({
    title,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [spec('opens', 30)],
        suites: [{ title: 'on a phone', specs: [spec('scrolls', 20, 25)] }],
      },
    ],
  };
  expect(playwrightTimes(report)).toEqual([
    { name: 'a.spec.ts › opens', duration: 30 },
    { name: 'a.spec.ts › on a phone › scrolls', duration: 45 },
  ]);
});
