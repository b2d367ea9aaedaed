/** The review of dependencies is of those that are there: `docs/dependencies.md`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

type Package = Readonly<Record<'version' | 'license', string>>;
type Project = Readonly<Record<'dependencies' | 'devDependencies', Record<string, string>>>;

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = json('package.json') as Project;

/** Megabytes of a package as it is installed, without what it brings of others. */
function megabytes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/(^|[\\/])node_modules[\\/]/.test(file))
    .map((file) => statSync(join(folder, file)))
    .filter((file) => file.isFile());
  return (files.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1);
}

/** What a package's row begins with. */
function due(name: string): string[] {
  const folder = `node_modules/${name}`;
  const { version, license } = json(`${folder}/package.json`) as Package;
  const size = name === 'node' ? '–' : megabytes(folder); // Node's own is another on each system
  return [`\`${name}\``, version, license, size];
}

test('names each direct dependency with its version, licence and size', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| *(`.*) \|$/gm);
  const cells = [...rows].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
  expect(cells.map((row) => row.slice(0, 4))).toEqual(
    Object.keys({ ...dependencies, ...devDependencies }).map(due),
  );
  for (const row of cells)
    expect(
      row.filter((cell) => cell === ''),
      row[0],
    ).toEqual([]);
});
