/** The library as a package of npm. @module */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { libraryFiles, MODULES } from '../build/library/files.ts';

/** What the package is called. */
export const PACKAGE = 'adam-step-by-step';

/** How it is used, for whoever opens the package. */
const README = `# ${PACKAGE}

The optimizer library of the course "Adam, Step by Step", as ES modules without dependencies.

\`\`\`js
import { adamTrace, streams } from '${PACKAGE}';
import { diagnose } from '${PACKAGE}/extras';

const { update } = adamTrace(streams.constant(10, 100), { correction: 'in-place' });
console.log(update.at(-1));
\`\`\`

Types are included. MIT, see LICENSE.txt.
`;

/** Each module under its name, the first under the package's own. */
const exportsOf = () =>
  Object.fromEntries(
    MODULES.map((name, i) => [
      i === 0 ? '.' : `./${name}`,
      { types: `./${name}.d.ts`, default: `./${name}.js` },
    ]),
  );

/**
 * Packs the library, built anew, into a folder.
 *
 * @param root - The project folder.
 * @returns the name of the file.
 */
export async function packLibrary(root: URL, folder: string): Promise<string> {
  const { version, license } = JSON.parse(
    await readFile(new URL('package.json', root), 'utf8'),
  ) as Record<'version' | 'license', string>;
  const place = await mkdtemp(join(tmpdir(), 'library-'));
  try {
    const files: Record<string, string> = {
      ...(await libraryFiles(root)),
      'README.md': README,
      'package.json': JSON.stringify(
        {
          name: PACKAGE,
          version,
          description:
            'Momentum, RMSProp, Adam and their mistakes: an optimizer library to learn from.',
          license,
          type: 'module',
          sideEffects: false,
          exports: exportsOf(),
        },
        null,
        2,
      ),
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(join(place, name), content);
    const { stdout } = await promisify(execFile)(
      'npm',
      ['pack', '--json', '--pack-destination', resolve(folder)],
      { cwd: place, shell: process.platform === 'win32' },
    );
    const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>);
    return packed!.filename; // npm packs one
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
