/** The library as npm installs it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MODULES } from '../../scripts/build/library/files.ts';
import { PACKAGE, packLibrary } from '../../scripts/release/library.ts';
import * as adam from '../../src/lib/adam.ts';
import * as extras from '../../src/lib/extras.ts';

const run = promisify(execFile);
const SOURCES = { adam, extras } as const;
const nameOf = (module: keyof typeof SOURCES) =>
  module === MODULES[0] ? PACKAGE : `${PACKAGE}/${module}`;

mkdirSync('.cache', { recursive: true });
const project = mkdtempSync(resolve('.cache/release-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
  const file = await packLibrary(pathToFileURL(`${resolve('.')}/`), project);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${file}`], {
    cwd: project,
    shell: process.platform === 'win32',
  });
}, 120_000);

test.each(MODULES)('a project that has installed the package imports all of %s', async (module) => {
  writeFileSync(
    join(project, 'names.js'),
    `import * as all from '${nameOf(module)}'; console.log(JSON.stringify(Object.keys(all)));`,
  );
  const { stdout } = await run(process.execPath, ['names.js'], { cwd: project });
  expect((JSON.parse(stdout) as string[]).sort()).toEqual(Object.keys(SOURCES[module]).sort());
});

test('its types are found, and refuse what an optimizer does not have', () => {
  const file = join(project, 'typed.ts');
  writeFileSync(
    file,
    `import { createOptimizer } from '${PACKAGE}';
import { diagnose } from '${PACKAGE}/extras';
const step: (x: Float64Array, g: Float64Array) => unknown = createOptimizer({ name: 'adam' }).step;
const verdict: 'one' | 'several' | 'none' = diagnose([1, 2, 3]).verdict;
createOptimizer({ name: 'sgd', beta1: 0.9 });
console.log(step, verdict);
`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const said = ts.getPreEmitDiagnostics(program).map(({ start, messageText }) => ({
    line:
      start === undefined
        ? null
        : program.getSourceFile(file)?.getLineAndCharacterOfPosition(start).line,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  expect(said).toEqual([{ line: 4, text: expect.stringContaining('beta1') as unknown }]);
});
