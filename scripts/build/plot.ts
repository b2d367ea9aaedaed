/** Vite plugins for Observable Plot. @module */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { init, parse } from 'es-module-lexer';

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

/**
 * Lets no module of a browser wait: a figure's code is awaited while the page is built. WebKit hands a module that waits
 * to a second importer before it has run (https://bugs.webkit.org/show_bug.cgi?id=242740), so that of a widget's views
 * on one page only the first would stay.
 */
export const plotAwaitedInBuild = () => ({
  name: 'plot-awaited-in-build',
  transform(this: { environment?: { config: { consumer: string } } }, code: string) {
    if (this.environment?.config.consumer === 'server' || !code.includes('await lazyPlot('))
      return null;
    return { code: code.replaceAll('await lazyPlot(', 'lazyPlot('), map: null };
  },
});

/** Packages that Plot imports for what no figure here has, and what of each is kept. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  'd3-axis': /^$/, // of a colour's legend: our axes are Plot's marks
  'd3-transition': /^$/, // what moves by itself
  'd3-time-format': /^$/, // dates
  'd3-delaunay': /^$/, // values scattered over a plane: our grids are dense
  'd3-random': /^$/, // the same
  'd3-scale-chromatic': /^$/, // colour schemes: ours are tokens
  'd3-geo': /^geo(Path|Stream|Transform)$/, // maps of the Earth: contours need the path alone
};
/** Of Plot itself: no figure has a legend, each names its lines where they are. */
const LEGENDS = ['legends/ramp.js', 'legends/swatches.js'];
const PLOT = join(dirname(fileURLToPath(import.meta.resolve('@observablehq/plot'))), '..');

const VIRTUAL = '\0left-out:';

/** Leaves out of a page's script what no figure calls, some 25 kB; what calls it after all throws and says so. */
export const plotWithoutTheRest = () => ({
  name: 'plot-without-the-rest',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) => {
    if (source in LEFT_OUT) return VIRTUAL + source;
    const inPlot = importer?.includes('/@observablehq/plot/src/') === true;
    const path = inPlot ? LEGENDS.find((legend) => source.endsWith(legend)) : undefined;
    return path === undefined ? null : `${VIRTUAL}@observablehq/plot/src/${path}`;
  },
  async load(id: string) {
    if (!id.startsWith(VIRTUAL)) return null;
    const source = id.slice(VIRTUAL.length);
    const file = source.includes('/src/')
      ? join(PLOT, source.slice('@observablehq/plot/'.length))
      : fileURLToPath(import.meta.resolve(source));
    await init;
    const [, exports] = parse(readFileSync(file, 'utf8'));
    const message = `${source} is left out of the site (scripts/build/plot.ts): no figure needed it.`;
    return exports
      .map(({ n: name }) =>
        LEFT_OUT[source]?.test(name)
          ? `export { ${name} } from ${JSON.stringify(file)};`
          : `export function ${name}() { throw new Error(${JSON.stringify(message)}); }`,
      )
      .join('\n');
  },
});
