import { defineConfig } from 'vitest/config';

const include = ['tests/**/*.test.ts'];
const exclude = ['tests/e2e/**', 'node_modules/**'];
/** Tests that put something else in a module's place: they read all modules for themselves. */
const MOCKING = ['tests/components/bias-correction/plot.test.ts'];
// Some tests start Python or Node, which takes seconds on a busy machine.
const testTimeout = 30_000;

export default defineConfig({
  test: {
    maxWorkers: '100%', // each reads all modules once, and there are more tests than that takes
    projects: [
      {
        // To read every module again for each file would take longer than all tests do.
        test: {
          name: 'shared',
          include,
          exclude: [...exclude, ...MOCKING],
          isolate: false,
          testTimeout,
        },
      },
      { test: { name: 'mocking', include: MOCKING, testTimeout } },
    ],
    // Only where it is asked for, with --coverage: `npm test` asks, a run of one file need not.
    coverage: {
      provider: 'v8',
      include: ['src/lib/{optim,streams,theory,precision,matrix}/**/*.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage',
    },
  },
});
