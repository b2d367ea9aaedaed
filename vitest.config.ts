import { defineConfig } from 'vitest/config';

const include = ['tests/**/*.test.ts'];
const exclude = ['tests/e2e/**', 'node_modules/**'];
/** Folders of the library all of whose code its own tests have to run: `npm test` asks for --coverage of them. */
const COVERED = '{optim,streams,theory,precision,matrix}';
const covered = [`tests/lib/${COVERED}/**/*.test.ts`];
/** Tests that put something else in a module's place: they read all modules for themselves. */
const MOCKING = ['tests/components/bias-correction/plot.test.ts'];
// Some tests start Python or Node, which takes seconds on a busy machine.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    maxWorkers: '100%', // each reads all modules once, and there are more tests than that takes
    projects: [
      {
        // To read every module again for each file would take longer than all tests do.
        test: {
          name: 'shared',
          include,
          exclude: [...exclude, ...covered, ...MOCKING],
          isolate: false,
          testTimeout,
        },
      },
      { test: { name: 'covered', include: covered, isolate: false, testTimeout } },
      { test: { name: 'mocking', include: MOCKING, testTimeout } },
    ],
    // Only where it is asked for: code that is counted runs at a fraction of its speed.
    coverage: {
      provider: 'v8',
      include: [`src/lib/${COVERED}/**/*.ts`],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage',
    },
  },
});
