import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

/** One ES module and its source map. */
export interface Bundle {
  readonly code: string;
  readonly map: string;
}

/**
 * Bundles and minifies one module of the library with all it imports.
 *
 * @param root - The project folder; no path of it gets into the output.
 * @param name - `adam` is `src/lib/adam.ts`.
 * @param banner - A comment for the first line.
 * @throws Error on any warning, on an import that is left, and on more than one file.
 */
export async function bundle(root: URL, name: string, banner: string): Promise<Bundle> {
  const build = await rolldown({
    cwd: fileURLToPath(root),
    input: `src/lib/${name}.ts`,
    platform: 'neutral',
    onLog: (level, { message }) => {
      if (level !== 'debug' && level !== 'info') throw new Error(`library: ${message}`);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: `${name}.js`,
    minify: true,
    comments: false,
    sourcemap: true,
    // From the project's root: src/lib/…
    sourcemapPathTransform: (source) => source.replace(/^(\.\.?\/)+/, ''),
    postBanner: banner,
  });
  await build.close();
  const [chunk, map, ...others] = output;
  if (map?.type !== 'asset' || others.length > 0 || chunk.imports.length > 0)
    throw new Error(
      `library: one module and its map were due, got ${output.map(({ fileName }) => fileName).join(', ')} with imports of [${chunk.imports.join(', ')}].`,
    );
  return { code: chunk.code, map: String(map.source) };
}
