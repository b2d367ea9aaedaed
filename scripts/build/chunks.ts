/**
 * Which modules of a page's script share a file. Few files, none of which names one that the file before it did
 * not name too: whoever asks for a widget learns of everything it needs at once.
 * @module
 */
import type { Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/** What runs as soon as a page is read: the scripts of its prose and its shell. */
const PAGE = /\.astro\?.*type=script/;
/** Widgets, and what React renders of them. */
const ISLAND = /[\\/]src[\\/]components[\\/]widgets[\\/].*\.tsx$/;
/** What draws a figure anew. */
const DRAWING = /[\\/](kit[\\/]figure[\\/]draw|widgets[\\/].*[\\/]plot[^\\/]*)\.ts$/;

/** What writes scripts, whichever widget asks. */
const SCRIPTS =
  /[\\/]lib[\\/]codegen[\\/](script|walks|random|write[\w-]*)\.ts$|[\\/]export[\\/]scripts\.ts$/;

const REACT = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/;
/** The kit, but for what one widget in ten needs of it, and packages. */
const OURS =
  /[\\/]src[\\/]components[\\/]kit[\\/](?!(?:menu|paste|training)[\\/]|figure[\\/]corrected)|[\\/]node_modules[\\/]/;
/** What most widgets compute with. */
const LIBRARY = /[\\/]src[\\/]lib[\\/](?!codegen[\\/])/;
/** What goes down a surface, and the surface: small modules that are fetched together. */
const DESCENT = /[\\/]lib[\\/](optim[\\/](descend|gradient)|theory[\\/]optimal)\.ts$/;
const SURFACE = /[\\/]lib[\\/]objectives[\\/](quadratic|bowls)\.ts$/;
/** Modules of a few lines each that many widgets need some of. */
const SMALL =
  /[\\/]lib[\\/](optim[\\/](ema|ratio|schedules|unknown-options)|streams[\\/](constant|length)|theory[\\/]averaging-limit|experiments[\\/]settings)\.ts$/;
/** What some widgets show beside a figure, and no other has to fetch. */
const CODE = /[\\/]src[\\/]lib[\\/]codegen[\\/]/;

/** Whether a module is, or is imported by name and not on demand by, one whose id is like this. */
function reached(id: string, from: RegExp, context: Context, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (from.test(id)) return true;
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => reached(importer, from, context, seen));
}

/** For `output.codeSplitting` of a page's script; what no group takes is split as ever. */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'react', test: REACT, priority: 5 },
    {
      name: (id, context) => (reached(id, PAGE, context) ? 'words' : null),
      minShareCount: 2,
      priority: 4,
    },
    {
      name: (id, context) => (OURS.test(id) && reached(id, ISLAND, context) ? 'kit' : null),
      priority: 3,
    },
    {
      name: (id, context) => (LIBRARY.test(id) && reached(id, ISLAND, context) ? 'lib' : null),
      minShareCount: 12,
      priority: 2,
    },
    { name: 'small', test: SMALL, minShareCount: 2, priority: 1 },
    { name: 'descend', test: DESCENT, minShareCount: 2, priority: 1 },
    { name: 'bowls', test: SURFACE, minShareCount: 2, priority: 1 },
    {
      name: (id, context) => (CODE.test(id) && reached(id, ISLAND, context) ? 'code' : null),
      priority: 2,
    },
    {
      name: (id, context) => (OURS.test(id) && reached(id, DRAWING, context) ? 'plot' : null),
      priority: 1,
    },
    { name: 'scripts', test: SCRIPTS, priority: 0 },
  ],
};
