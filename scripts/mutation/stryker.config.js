// How `npm run mutate` changes the library. stryker.ts starts it, and says which files are changed.
const reports = `.cache/mutation/${process.env.MUTATION_FOLDER}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // All tests of the folder: through an index file, each of them is related to each source file.
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A copy is changed, never the work tree. It finds node_modules in the folders above it.
  tempDirName: '.cache/mutation/sandbox',
  symlinkNodeModules: false,
  ignorePatterns: [
    '**',
    '!package.json',
    '!scripts/mutation/*.ts',
    '!src/lib/**',
    '!tests/lib/**',
    '!tests/fixtures/**',
  ],
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `${reports}/report.json` },
  htmlReporter: { fileName: `${reports}/report.html` },
  // Constants take a run of the folder's tests each; they are the defaults and tables that must be right.
  ignoreStatic: false,
  warnings: { slow: false },
  // run.ts judges.
  thresholds: { high: 100, low: 90, break: null },
  allowConsoleColors: false,
};
