/** The tests that a changed folder has to face: its own, with fewer random cases. @module */
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const FEWER_CASES = fileURLToPath(new URL('fast-check.ts', import.meta.url));

export default defineConfig({
  plugins: [
    {
      name: 'fewer-cases',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source === 'fast-check' && importer !== FEWER_CASES ? FEWER_CASES : null,
    },
  ],
  test: {
    include: [`tests/lib/${process.env['MUTATION_FOLDER'] ?? '*'}/**/*.test.ts`],
    testTimeout: 30_000,
  },
});
