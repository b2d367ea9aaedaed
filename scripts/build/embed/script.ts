import { join } from 'node:path';

import { rolldown, type Plugin } from 'rolldown';

import { optionsReadByCompiler } from '../options.ts';
import { plotAwaitedInBuild, plotInOnePlace, plotWithoutTheRest } from '../plot.ts';

/** What the scripts ask of the build that made them. */
const DEFINED = {
  'import.meta.env.SSR': 'false',
  'import.meta.env.DEV': 'false',
  'process.env.NODE_ENV': '"production"',
};

const ENTRY = '\0entry';

/** A module given as text. */
const entry = (source: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? { code: source, moduleType: 'ts' } : null),
});

/** What no embed has, to be small: the dialog that hands embeds out, and the experiment as source code. */
const withoutTheRest: Plugin = {
  name: 'without-the-rest',
  resolveId: (id, importer = '') =>
    id === '../share/Share.tsx' || (id === './sources.ts' && /[\\/]widgets[\\/]/.test(importer))
      ? `\0not-in-embeds:${id}`
      : null,
  load: (id) => (id.startsWith('\0not-in-embeds:') ? 'export const Share = null;' : null),
};

const TRAINING = 'src/components/kit/training';
let training: Promise<string> | undefined;

/** The worker that trains, as text: an embed fetches nothing. */
const workerInside: Plugin = {
  name: 'worker-inside',
  resolveId: (id, importer = '') =>
    id === './worker.ts' && importer.endsWith(`${TRAINING}/use-training.ts`)
      ? '\0training-worker'
      : null,
  load: async (id) => {
    if (id !== '\0training-worker') return null;
    training ??= inOne(`import ${at(`${TRAINING}/training-worker.ts`)};`, 'iife');
    return `const source = new Blob([${JSON.stringify(await training)}], { type: 'text/javascript' });
      export const trainingWorker = () => new Worker(URL.createObjectURL(source));`;
  },
};

/**
 * Bundles a module with all it imports, on demand or not, into one.
 *
 * @param source - the module.
 * @param format - a module of its own, or a script that leaves no name behind.
 * @throws Error on any warning, and on what is left outside.
 */
export async function inOne(source: string, format: 'es' | 'iife'): Promise<string> {
  const build = await rolldown({
    cwd: process.cwd(),
    input: ENTRY,
    platform: 'browser',
    checks: { bundlerTimings: false }, // of the machine, not of the code
    plugins: [
      entry(source),
      withoutTheRest,
      workerInside,
      optionsReadByCompiler(),
      plotAwaitedInBuild(),
      plotInOnePlace(),
      plotWithoutTheRest(),
    ],
    transform: { define: DEFINED },
    onLog: (level, { message }) => {
      if (level !== 'debug' && level !== 'info') throw new Error(`embed: ${message}`);
    },
  });
  const { output } = await build.generate({ format, minify: true, codeSplitting: false });
  await build.close();
  const [chunk, ...others] = output;
  if (others.length > 0 || chunk.imports.length > 0)
    throw new Error(`embed: one file was due, got imports of [${chunk.imports.join(', ')}].`);
  return chunk.code.trim();
}

/** A file of the project as an import names it. */
export const at = (path: string): string => JSON.stringify(join(process.cwd(), path));
