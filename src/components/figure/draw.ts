import { plot, scale, type PlotOptions } from './plot-kit.ts';

/** A drawn figure, and the ways between positions (px of the frame) and values on its axes. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly x: Scale;
  readonly y: Scale;
}

/** One axis of a drawing. */
export interface Scale {
  readonly apply: (value: number) => number;
  readonly invert: (px: number) => number;
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
  return { svg, x: scaleOf(drawn.scale('x')), y: scaleOf(drawn.scale('y')) };
}

/** The scale that Plot gives an axis over a domain, from one end in px to the other. */
export const scaleOver = (
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale => scaleOf(scale({ x: { type: 'linear', domain: [...domain], range: [...range] } }));

const same = (value: number): number => value;

/** Plot's scale, over numbers alone; the identity where a figure has none. */
function scaleOf(found: ReturnType<typeof scale> | undefined): Scale {
  const { apply = same, invert = same } = found ?? {};
  return { apply: (value) => Number(apply(value)), invert: (px) => Number(invert(px)) };
}
