import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

import { HANGUL, siteCharacters } from './font-characters.ts';
import { renameFamily } from './font-name.ts';

/** What one cut file is called, inside and out. */
interface Cut {
  readonly file: string;
  readonly family: string;
  readonly characters: string;
}

const SOURCE = new URL(
  import.meta.resolve('pretendard/dist/public/variable/PretendardVariable.ttf'),
);
const RECIPE = ['./font.ts', './font-characters.ts', './font-name.ts'];
/** Kerning, equal-width figures, and marks such as the hat of m̂. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'mark'];

/**
 * Cuts the site's two font files out of Pretendard (weights 400–700) into `src/styles/generated/`:
 * `adam-sans-kr.woff2` for Korean pages and `adam-sans.woff2`, the same without Hangul, for English ones.
 * Does nothing if neither the characters, the source font nor this program changed. The licence they come
 * under is served as `public/fonts/OFL.txt`.
 *
 * @param root - The project folder.
 * @returns One line a file, or nothing if the files were up to date.
 */
export async function cutFonts(root: URL): Promise<readonly string[]> {
  const all = await siteCharacters(root);
  const cuts: readonly Cut[] = [
    { file: 'adam-sans-kr', family: 'Adam Sans KR', characters: all },
    {
      file: 'adam-sans',
      family: 'Adam Sans',
      characters: [...all].filter((c) => !HANGUL.test(c)).join(''),
    },
  ];
  const out = new URL('src/styles/generated/', root);
  const stamp = new URL('fonts.sha256', out);
  const hash = await fingerprint(all);
  const present = cuts.every(({ file }) => existsSync(new URL(`${file}.woff2`, out)));
  if (present && (await readFile(stamp, 'utf8').catch(() => '')) === hash) return [];

  await mkdir(out, { recursive: true });
  const lines: string[] = [];
  for (const cut of cuts) {
    const woff2 = await cutOne(cut);
    await replace(new URL(`${cut.file}.woff2`, out), woff2);
    lines.push(
      `${cut.file}.woff2: ${cut.characters.length} characters, ${(woff2.length / 1024).toFixed(1)} KiB`,
    );
  }
  await replace(stamp, hash);
  return lines;
}

/** Cuts the fonts before a build, and in `astro dev` again when a source brings new characters. */
export function fonts(): AstroIntegration {
  let root: URL;
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        root = config.root;
        for (const line of await cutFonts(root)) logger.info(line);
      },
      'astro:server:setup': ({ server, logger }) => {
        let pending: NodeJS.Timeout | undefined;
        server.watcher.on('change', (file) => {
          if (!file.startsWith(fileURLToPath(new URL('src/', root)))) return;
          clearTimeout(pending);
          pending = setTimeout(() => {
            cutFonts(root).then(
              (lines) => lines.forEach((line) => logger.info(line)),
              (error: unknown) => logger.error(String(error)),
            );
          }, 500);
        });
      },
    },
  };
}

/** Cuts one file; of one weight, a browser makes the bold ones itself. */
export async function cutOne(
  { characters, family }: Omit<Cut, 'file'>,
  wght: number | { readonly min: number; readonly max: number } = { min: 400, max: 700 },
): Promise<Buffer> {
  const cut = await subsetFont(await readFile(SOURCE), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght },
    // Kerning is between Latin letters, of which a cut of one weight, for an embed, has few.
    keepFeatures: FEATURES.filter((feature) => feature !== 'kern' || typeof wght !== 'number'),
    noHinting: true,
  });
  return convert(renameFamily(cut, family), 'woff2');
}

/** What a cut file follows from: its characters, the font, and this program. */
export async function fingerprint(characters: string): Promise<string> {
  const hash = createHash('sha256').update(characters);
  hash.update(await readFile(new URL(import.meta.resolve('pretendard/package.json'))));
  for (const file of RECIPE) hash.update(await readFile(new URL(file, import.meta.url)));
  return hash.digest('hex');
}

/** Writes beside the file, then renames, so that a reader never sees half a font. */
async function replace(file: URL, content: Buffer | string): Promise<void> {
  const part = new URL(`${file.href}.${process.pid}.part`);
  await writeFile(part, content);
  await rename(part, file);
}
