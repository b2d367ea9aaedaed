import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Some tests start Python or Node, which takes seconds on a busy machine.
    testTimeout: 30_000,
    // Only where it is asked for, with --coverage: `npm test` asks, a run of one file need not.
    coverage: {
      provider: 'v8',
      include: ['src/lib/{optim,streams,theory,precision}/**/*.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage',
    },
  },
});
