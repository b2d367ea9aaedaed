const DEFINITION = /export const offset = .*;/;

/**
 * A Vite plugin: Plot moves all it draws by half a px on screens with one px a px, and not in the build, so that a
 * figure would jump when it is first drawn anew. Here it draws in the same place everywhere.
 *
 * @throws Error where Plot says it otherwise than it did: the figures would jump again, unseen.
 */
export const plotOffset = () => ({
  name: 'plot-offset',
  transform(code: string, id: string) {
    if (!/\/@observablehq\/plot\/src\/style\.js/.test(id)) return null;
    if (!DEFINITION.test(code))
      throw new Error('plot-offset: Plot no longer defines its offset in src/style.js.');
    return { code: code.replace(DEFINITION, 'export const offset = 0;'), map: null };
  },
});
