import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

import { init, parse } from 'es-module-lexer';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { MODULES } from '../../scripts/build/library/files.ts';
import * as adam from '../../src/lib/adam.ts';
import * as extras from '../../src/lib/extras.ts';
import { type Built, BUILDS, read } from './site.ts';

const FOLDER = 'lib/v1';
/** KiB, compressed. */
const BUDGETS = { adam: 14, extras: 20 } as const;
const BUG =
  'adamTrace(streams.constant(10, 100), { eps: 1e-3, correction: "in-place" }).update.at(-1)';
const [root, based] = BUILDS as [Built, Built];
const file = (name: string): string => resolve(root.folder, FOLDER, name);
const SOURCES = { adam, extras } as const;
const built = (name: string): string => read(root, `${FOLDER}/${name}`);
const code = built('adam.js');

const run = promisify(execFile);
/** What a Node of its own prints. */
async function node(program: string, cwd = '.'): Promise<string> {
  return (await run(process.execPath, ['-e', program], { cwd })).stdout.trim();
}

mkdirSync('.cache', { recursive: true });
const away = mkdtempSync(resolve('.cache/library-'));
afterAll(() => {
  rmSync(away, { recursive: true, force: true });
});

describe.each(MODULES)('%s.js', (name) => {
  beforeAll(() => init);
  const text = built(`${name}.js`);

  test(`is at most ${String(BUDGETS[name])} KiB, compressed`, () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(BUDGETS[name] * 1024);
  });
  test('imports nothing, not even later, and knows no place on the disk', () => {
    const [imports] = parse(text);
    expect(imports).toEqual([]);
    expect(text).not.toContain(resolve('.'));
    expect(text).not.toMatch(/\bfetch\(|\brequire\(|\bimport\.meta\b/);
  });
  test('says what it is in its first line, and nothing else but code', () => {
    const [banner = '', ...lines] = text.trimEnd().split('\n');
    expect(banner).toMatch(/^\/\*! adam-step-by-step \d+\.\d+\.\d+ \| MIT, see LICENSE\.txt \*\/$/);
    expect(lines.at(-1)).toBe(`//# sourceMappingURL=${name}.js.map`);
    // A string of the code may hold a line break; a comment would start a line.
    expect(lines.slice(0, -1).filter((line) => /^\s*\/[/*]/.test(line))).toEqual([]);
  });
  test('exports what its source exports', async () => {
    const module = (await import(pathToFileURL(file(`${name}.js`)).href)) as object;
    expect(namesIn(module)).toEqual(namesIn(SOURCES[name]));
  });
  test('is the same, byte for byte, wherever the site stands', () => {
    for (const end of ['js', 'js.map', 'd.ts'])
      expect(read(based, `${FOLDER}/${name}.${end}`)).toBe(built(`${name}.${end}`));
  });
});

describe('adam.js', () => {
  test('reproduces the number in Node', async () => {
    const address = JSON.stringify(pathToFileURL(file('adam.js')).href);
    const program = `import(${address}).then(({ adamTrace, streams }) => console.log(${BUG}))`;
    expect(await node(program)).toBe('3.404888183404303e-70');
  });
  test('reproduces it alone: a copy elsewhere, and without a place at all', async () => {
    copyFileSync(file('adam.js'), join(away, 'copy.mjs'));
    const data = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    for (const address of ['./copy.mjs', data]) {
      const program = `import(${JSON.stringify(address)}).then(({ adamTrace, streams }) => console.log(${BUG}))`;
      expect(await node(program, away)).toBe('3.404888183404303e-70');
    }
  });
  test('comes with its licence', () => {
    const text = read(root, `${FOLDER}/LICENSE.txt`);
    expect(text).toContain('Adam, Step by Step maintainers');
  });
});

/** All names of a module, those in its namespaces included. */
const namesIn = (module: object): string[] =>
  Object.entries(module)
    .flatMap(([name, value]: [string, unknown]) =>
      Object.prototype.toString.call(value) === '[object Module]'
        ? namesIn(value as object).map((inner) => `${name}.${inner}`)
        : [name],
    )
    .sort();

describe.each(MODULES)('%s.js.map', (module) => {
  const map = JSON.parse(built(`${module}.js.map`)) as SourceMapPayload;

  test('names sources from the project’s root, each with its text', () => {
    expect(map.sources.length).toBeGreaterThan(10);
    const foreign = map.sources.filter((name) => !/^src\/lib\//.test(name));
    expect(foreign).toEqual([]);
    expect(map.sourcesContent).toHaveLength(map.sources.length);
    expect(map.sourcesContent.filter((text) => !text)).toEqual([]);
    expect(JSON.stringify(map)).not.toContain(resolve('.'));
  });
});

describe('adam.js.map', () => {
  const map = JSON.parse(built('adam.js.map')) as SourceMapPayload;

  test.each(['gradients must not be empty', 'seed must be a whole number from 0 to'])(
    'leads from “%s” to the line that says it',
    (words) => {
      const lines = code.split('\n');
      const line = lines.findIndex((text) => text.includes(words));
      const found = new SourceMap(map).findEntry(line, (lines[line] ?? '').indexOf(words));
      if (!('originalSource' in found)) throw new Error(`“${words}” is mapped to nothing.`);
      const text = map.sourcesContent[map.sources.indexOf(found.originalSource)] ?? '';
      expect(text.split('\n')[found.originalLine]).toContain(words);
    },
  );
});

describe('the types', () => {
  const types = built('adam.d.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
    skipLibCheck: false,
  };

  /** What the compiler says of a program beside the published module. */
  function complaints(program: string): string[] {
    const consumer = join(away, 'consumer.mts');
    for (const name of ['adam.js', 'adam.d.ts', 'extras.js', 'extras.d.ts'])
      copyFileSync(file(name), join(away, name));
    writeFileSync(join(away, 'package.json'), '{ "type": "module" }');
    writeFileSync(consumer, program);
    const compiled = ts.createProgram([consumer], options);
    return ts
      .getPreEmitDiagnostics(compiled)
      .map(
        ({ code, messageText }) => `${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
  }

  test.each(MODULES)('of %s imports nothing and knows no place on the disk', (name) => {
    const text = built(`${name}.d.ts`);
    expect(text).not.toMatch(/^\s*import |from '|import\(|\/\/\/ </m);
    expect(text).not.toContain(resolve('.'));
  });
  test.each(MODULES)('of %s declares the values that the module exports, and no other', (name) => {
    const path = file(`${name}.d.ts`);
    const program = ts.createProgram([path], options);
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile);
    const within = (symbol: ts.Symbol, place: string): string[] =>
      checker.getExportsOfModule(symbol).flatMap((one) => {
        const named = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
        if (named.flags & ts.SymbolFlags.ValueModule) return within(named, `${place}${one.name}.`);
        return named.flags & ts.SymbolFlags.Value ? [place + one.name] : [];
      });
    expect(within(module as ts.Symbol, '').sort()).toEqual(namesIn(SOURCES[name]));
    expect(ts.getPreEmitDiagnostics(program)).toEqual([]);
  });
  test('keeps every comment, those in namespaces too', () => {
    expect(types).toMatch(/\* @ko [^\n]*\n \*\/\nexport declare const adamTrace\b/);
    expect(types).toMatch(/\* @ko [^\n]*\n \*\/\ndeclare const constant\b/);
  });
  test('compiles under strict for a program that uses it well', () => {
    const program = `
      import { adamTrace, createOptimizer, firstDivergence, streams } from './adam.js';
      import type { AdamTrace, CorrectionName, OptimizerSpec, Vec } from './adam.js';

      const names: readonly CorrectionName[] = ['in-place', 'separate'];
      const [wrong, right] = names.map((correction): AdamTrace =>
        adamTrace(streams.constant(10, 100), { eps: 1e-3, correction }));
      const step: number | null = wrong && right ? firstDivergence(wrong.update, right.update) : null;
      const specs: OptimizerSpec[] = [
        { name: 'sgd', lr: 0.1, momentum: 0.9, nesterov: true },
        { name: 'sgd', form: 'ema', momentum: 0.9 },
        { name: 'adam', epsilon: 'hat', amsgrad: true },
      ];
      const x = new Float64Array(3);
      const g: Vec = [1, 2, 3];
      for (const spec of specs) createOptimizer(spec).step(x, g, 0.1);
      export default [step, streams.scan('1')] satisfies [number | null, streams.Scan];
    `;
    expect(complaints(program)).toEqual([]);
  });
  test.each([
    ['a name it does not export', "import { sgd } from './adam.js'; sgd;", '2305'],
    [
      'an unknown correction',
      "import { adamTrace } from './adam.js'; adamTrace([1], { correction: 'twice' });",
      '2322',
    ],
    [
      'an option of another optimizer',
      "import { createOptimizer } from './adam.js'; createOptimizer({ name: 'sgd', beta1: 0.9 });",
      '2353',
    ],
    [
      'text for a number',
      "import { createOptimizer } from './adam.js'; createOptimizer({ name: 'adam', lr: '0.1' });",
      '2322',
    ],
    [
      'a list for the parameters',
      "import { createOptimizer } from './adam.js'; createOptimizer({ name: 'adam' }).step([1], [1]);",
      '2345',
    ],
    [
      'a result that is not there',
      "import { streams } from './adam.js'; streams.ramp(3).then();",
      '2339',
    ],
  ])('does not compile with %s', (_, program, error) => {
    const said = complaints(program);
    expect(said.map((message) => message.slice(0, 4))).toEqual([error]);
  });
});
