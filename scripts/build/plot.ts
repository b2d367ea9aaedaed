/** Vite plugins for Observable Plot. @module */
const OFFSET = /export const offset = .*;/;

/**
 * Plot moves all it draws by half a px on screens with one px a px, and not in the build, so that a figure would
 * jump when it is first drawn anew. Here it draws in the same place everywhere.
 *
 * @throws Error where Plot says it otherwise than it did: the figures would jump again, unseen.
 */
export const plotInOnePlace = () => ({
  name: 'plot-in-one-place',
  transform(code: string, id: string) {
    if (!/\/@observablehq\/plot\/src\/style\.js/.test(id)) return null;
    if (!OFFSET.test(code))
      throw new Error('plot-in-one-place: Plot no longer defines its offset in src/style.js.');
    return { code: code.replace(OFFSET, 'export const offset = 0;'), map: null };
  },
});

/** What Plot's contours import for scattered values, and these names of it; our grids are dense. */
const SCATTERED: Readonly<Record<string, readonly string[]>> = {
  'd3-delaunay': ['Delaunay'],
  'd3-random': ['randomLcg'],
};

/** Leaves out what no figure calls, 11 kB of a page's script; whoever calls it after all is told so. */
export const plotWithoutScattered = () => ({
  name: 'plot-without-scattered',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source in SCATTERED ? `\0without:${source}` : null),
  load(id: string) {
    const [, source = ''] = id.split('\0without:');
    const message = `${source} is left out of the site (scripts/build/plot.ts): no figure had scattered values.`;
    return (
      SCATTERED[source]
        ?.map(
          (name) => `export function ${name}() { throw new Error(${JSON.stringify(message)}); }`,
        )
        .join('\n') ?? null
    );
  },
});
