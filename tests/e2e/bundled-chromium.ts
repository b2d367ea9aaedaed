/**
 * The Chromium that npm brings: `@sparticuz/chromium`, a headless shell, unpacked into `.cache`.
 * It is made for servers without a desktop and comes with the few libraries and the font such a server may lack.
 * @module
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import type { Browser } from './browser.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache');

/**
 * Unpacks it once per version.
 *
 * @returns the ways to start it, the one that leans on the system's own libraries first.
 */
export async function unpackBundledChromium(): Promise<Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const archives = join(packageFolder(), 'bin');
  const version = createRequire(import.meta.url)(join(packageFolder(), 'package.json')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version.version}`);
  if (!existsSync(folder)) await unpack(archives, folder);

  const executablePath = join(folder, 'chromium');
  const env = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') };
  return [
    { executablePath, env },
    { executablePath, env: withLibraries },
  ];
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

/** Into a folder of its own first: a run that is stopped half-way leaves nothing that looks complete. */
async function unpack(archives: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial; // the package unpacks into os.tmpdir() and takes no other place
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await inflate(join(archives, archive));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFile(join(partial, 'fonts.conf'), fontConfiguration(folder));
  await rename(partial, folder).catch(() => rm(partial, { recursive: true })); // another run was first
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}
