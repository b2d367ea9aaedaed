import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { readReference } from './reference/read.ts';

const NAME = 'virtual:library-reference';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the module `virtual:library-reference`: the library's public exports with what their comments say,
 * read when a page asks for them. In `astro dev` a change in `src/lib` reads them again.
 */
export function reference(): AstroIntegration {
  return {
    name: 'library-reference',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const sources = fileURLToPath(new URL('lib/', config.srcDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: NAME,
                resolveId: (id) => (id === NAME ? RESOLVED : undefined),
                load: async (id) =>
                  id === RESOLVED
                    ? `export default ${JSON.stringify(await readReference(config.root))}`
                    : undefined,
                handleHotUpdate: ({ file, server }) => {
                  const module = server.moduleGraph.getModuleById(RESOLVED);
                  if (module && file.startsWith(sources))
                    server.moduleGraph.invalidateModule(module);
                },
              },
            ],
          },
        });
      },
    },
  };
}
