/** Vite plugin for the library as pages have it. @module */

const CHECK = /[\\/]lib[\\/]optim[\\/]unknown-options\.ts$/;

/**
 * Leaves out of a page's script what refuses misspelt options and offers the nearest name: nobody types an option
 * there, and the compiler has read those that are. `/lib/v1/` and the build itself check as ever.
 */
export const optionsReadByCompiler = () => ({
  name: 'options-read-by-compiler',
  enforce: 'pre' as const,
  load: (id: string, { ssr = false } = {}) =>
    CHECK.test(id) && !ssr
      ? ['refuseUnknown', 'refuseOther', 'nearestName']
          .map((name) => `export const ${name} = () => undefined;`)
          .join('\n')
      : null,
});
