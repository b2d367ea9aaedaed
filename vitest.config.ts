import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Some tests start Python or Node, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
