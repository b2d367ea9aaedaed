import { NO_HTML } from '../island/trusted.ts';
import type { Naming } from './draw.ts';
import { FORMS, type FormName } from './frame.ts';
import type { LazyPlot } from './lazy.ts';

/** A document to draw into while the page is built; null in a browser, which has its own. */
export const documentForDrawing = import.meta.env.SSR
  ? (await import('linkedom')).parseHTML('<html><body></body></html>').document
  : null;

const svgpath = import.meta.env.SSR ? (await import('svgpath')).default : null;

/** Digits after the point of a place (px) in a page: half of what is left out is not to be seen on any screen. */
const DIGITS = 1;

/** The figure as HTML, once for wide and once for narrow containers; empty in a browser, where it is there already. */
export function staticFigure<Shown, Words, Extra>(
  { now }: LazyPlot<Shown, Words, Extra>,
  shown: Shown,
  words: Words,
  extra: Extra,
  form: FormName,
  naming: Naming,
): string {
  const page = documentForDrawing;
  if (!now || !page) return NO_HTML;
  return (['wide', 'narrow'] as const)
    .map((name) => {
      const drawing = now.makeDrawing(page);
      drawing.show(now.pictureOf(shown, words, FORMS[form][name], extra), naming);
      drawing.element.className = `plot only-${name}`;
      drawing.element.querySelectorAll('path').forEach(shorten);
      return drawing.element.outerHTML;
    })
    .join('');
}

/** Points of a line that are nearer (px) to the one before are left out. */
const NEAR = 0.4;

/** Steps from point to point take a third less of a page, as it is sent, than places do. */
function shorten(path: Element): void {
  const places = path.getAttribute('d');
  if (!svgpath || !places) return;
  let [keptX, keptY] = [NaN, NaN];
  const sparse = svgpath(places)
    .abs()
    .iterate(([kind, x = NaN, y = NaN]) => {
      if (kind === 'L' && Math.hypot(x - keptX, y - keptY) < NEAR) return [];
      [keptX, keptY] = [x, y];
      return undefined;
    });
  path.setAttribute('d', sparse.rel().round(DIGITS).toString());
}
