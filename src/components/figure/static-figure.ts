import type { Naming } from './draw.ts';
import { FRAMES, type FrameName } from './frame.ts';
import type { Render } from './renderer.ts';

/** A document to draw into while the page is built; null in a browser, which has its own. */
export const documentForDrawing = import.meta.env.SSR
  ? (await import('linkedom')).parseHTML('<html><body></body></html>').document
  : null;

/** The figure as HTML, once for wide and once for narrow containers; empty in a browser, where it is there already. */
export function staticFigure<P, S>(
  render: Render<P, S> | null,
  picture: P,
  strings: S,
  frame: FrameName,
  naming: Naming,
): string {
  if (!render || !documentForDrawing) return '';
  return [frame, 'narrow' as const]
    .map((name) => {
      const { svg } = render(picture, strings, FRAMES[name], naming, documentForDrawing);
      svg.setAttribute('class', name === 'narrow' ? 'plot only-narrow' : 'plot only-wide');
      return svg.outerHTML;
    })
    .join('');
}
