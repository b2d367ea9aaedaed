import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Report } from './report.ts';

/**
 * Runs Stryker on a part of one folder of src/lib, with the folder's tests.
 *
 * @param part - folders and files below it.
 * @throws Error when Stryker fails, as it does where a test fails before anything is changed.
 */
export async function stryker(folder: string, part: readonly string[]): Promise<Report> {
  const reports = `.cache/mutation/${folder}`;
  await rm(reports, { recursive: true, force: true }); // a run that crashes must not leave an older report
  const patterns = part.map((scope) => (scope.endsWith('.ts') ? scope : `${scope}/**/*.ts`));
  // Node finds the package from this very file, in scripts/mutation/node_modules.
  const library = createRequire(import.meta.url).resolve('@stryker-mutator/core');
  const { status } = spawnSync(
    process.execPath,
    [
      library.replace(/dist\/src\/index\.js$/, 'bin/stryker.js'),
      'run',
      'scripts/mutation/stryker.config.js',
      '--mutate',
      [...patterns, '!src/lib/**/index.ts'].join(','),
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATION_FOLDER: folder } },
  );
  if (status !== 0) throw new Error(`Stryker on ${folder} ended with code ${status ?? 'none'}.`);
  return JSON.parse(await readFile(`${reports}/report.json`, 'utf8')) as Report;
}
