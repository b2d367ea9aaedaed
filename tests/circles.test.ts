import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** A file → the files of `src` and `scripts` that it imports: types, re-exports and `import()` included. */
function readImports(): Imports {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules')),
  );
  const known = new Set(files);
  const importsOf = (file: string): string[] =>
    ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.map(({ fileName }) => posix.join(posix.dirname(file), fileName))
      .filter((path) => known.has(path));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** The files of the shortest way along imports from a file back to itself; none where there is no such way. */
function circleThrough(file: string, imports: Imports): readonly string[] {
  const seen = new Set<string>();
  const ways = [[file]];
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === file) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}

const imports = readImports();

test('imports are read, those of types alone too', () => {
  expect(imports.size).toBeGreaterThan(300);
  expect(imports.get('src/lib/codegen/loop-lines.ts')).toEqual(['src/lib/optim/index.ts']);
});

test('no file imports itself by way of others, not even for a type', () => {
  const circles = [...imports.keys()]
    .map((file) => circleThrough(file, imports))
    .filter((circle) => circle.length > 0);
  // every file of a circle finds it: they are told apart by their members
  const told = new Map(circles.map((circle) => [circle.toSorted().join(), circle.join(' → ')]));
  expect([...told.values()]).toEqual([]);
});
