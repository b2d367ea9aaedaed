/**
 * What runs in a page before its modules: `kit/island/early.ts`, bundled for the head, and what makes every
 * `import()` of the site go through it.
 * @module
 */
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

const ENTRY = new URL('../../src/components/kit/island/early.ts', import.meta.url);

const VIRTUAL = 'virtual:early';

/** For Vite: `virtual:early` is the script as text. */
export const earlyScript = () => ({
  name: 'early-script',
  resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
  load: async (id: string) =>
    id === `\0${VIRTUAL}` ? `export default ${JSON.stringify(await bundled())};` : null,
});

async function bundled(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(ENTRY), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}

/** Vite's own: it preloads what an import needs by links, which fail for good where the network does. */
const HELPER = '\0vite/preload-helper.js';

/** For Vite: what an `import()` takes is fetched first. */
export const fetchedFirst = () => {
  let base = '/';
  return {
    name: 'fetched-first',
    enforce: 'pre' as const,
    config: () => ({
      build: {
        // Vite names what a module imports, and the module itself only beside others.
        modulePreload: {
          resolveDependencies: (file: string, files: string[]) =>
            files.length > 0 ? files : [file],
        },
      },
    }),
    configResolved: (config: { readonly base: string }) => {
      base = config.base;
    },
    load: (id: string) =>
      id === HELPER
        ? `export const __vitePreload = (load, files = []) =>
             window.early.fetchFirst(files.map((file) => ${JSON.stringify(base)} + file)).then(load);`
        : null,
  };
};
