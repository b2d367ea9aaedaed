import { plot, type PlotOptions } from './plot-kit.ts';

/** A drawn figure, and the way back from a horizontal position (px of the frame) to a value on its x axis. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly invertX: (px: number) => number;
}

/** What a figure is called and which element describes it, for readers who do not see it. */
export interface Naming {
  readonly name: string;
  readonly describedBy: string;
}

/**
 * Draws Plot options into a detached SVG: at build time into an injected document, in the browser
 * into the page's. Plot's own style element goes (a strict content policy would refuse it; its few
 * rules are in `figure.css`), and its size becomes the width it is given.
 */
export function draw(options: PlotOptions, naming: Naming, document?: Document): Drawing {
  const drawn = plot({ ...options, ...(document && { document }) });
  const svg = drawn as unknown as SVGSVGElement;
  svg.querySelector('style')?.remove();
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', naming.name);
  svg.setAttribute('aria-describedby', naming.describedBy);
  for (const attribute of ['font-family', 'font-size', 'fill']) svg.removeAttribute(attribute);
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const invert = drawn.scale('x')?.invert;
  return { svg, invertX: (px) => Number(invert ? invert(px) : px) };
}
