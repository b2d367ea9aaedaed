import { frameText, MARGIN, type About } from './frame-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RESOLVED = ['stroke', 'fill', 'color', 'font-size', 'font-weight'] as const;

/** A figure on show and its name. */
export interface Shown {
  readonly element: HTMLElement;
  readonly name: string;
}

/** The figures on show within `root`, in order. */
export const shownFigures = (root: HTMLElement): Shown[] =>
  [...root.querySelectorAll<HTMLElement>('.figure-host .plot')]
    .filter((element) => element.getBoundingClientRect().width > 0)
    .map((element) => ({ element, name: element.getAttribute('aria-label') ?? '' }));

/**
 * A figure as an SVG file that stands by itself: on white, in the colours of the light theme, under its title, over
 * its parameters and its address, its font inside; where a program takes no font from a file, the next of its kind.
 */
export async function svgFile({ element, name }: Shown, about: Omit<About, 'name'>) {
  const family = getComputedStyle(document.body).fontFamily;
  const layers = [...element.querySelectorAll<SVGSVGElement>('.ground, .data')];
  const { width, height } = layers[0]!.viewBox.baseVal; // a figure has a ground
  const text = frameText({ ...about, name }, width, height, family);
  const size = { width: width + 2 * MARGIN, height: Math.ceil(text.height) };
  const file = svg('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  file.setAttribute('font-family', family);
  file.append(svg('rect', { ...size, fill: '#fff' }));
  for (const { text: line, y, size: px, weight, color } of text.lines) {
    const place = { x: MARGIN, y, 'font-size': px, 'font-weight': weight, fill: color };
    file.append(Object.assign(svg('text', place), { textContent: line }));
  }
  const figure = svg('g', { transform: `translate(${MARGIN} ${text.top})` });
  figure.append(...inLight(element, () => layers.map((layer) => resolved(layer, family))));
  file.append(figure);
  const face = await fontFace(family);
  if (face) file.prepend(Object.assign(svg('style', {}), { textContent: face }));
  return new XMLSerializer().serializeToString(file);
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What `read` finds while a figure stands in the light theme on white; no frame is painted meanwhile. */
function inLight<T>({ style }: HTMLElement, read: () => T): T {
  const put = { 'color-scheme': 'light', '--page': '#fff', '--paper': '#fff' };
  for (const [property, value] of Object.entries(put)) style.setProperty(property, value);
  try {
    return read();
  } finally {
    for (const property of Object.keys(put)) style.removeProperty(property);
  }
}

/** A layer by itself: its size told, its colours and fonts as they are on the page. */
function resolved(shown: SVGSVGElement, family: string): SVGSVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of RESOLVED)
      copies[i]?.style.setProperty(property, style.getPropertyValue(property));
    if (style.fontFamily !== family) copies[i]?.style.setProperty('font-family', style.fontFamily);
  });
  for (const cover of copy.querySelectorAll('[fill=transparent]')) cover.remove(); // other programs may show it black
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

/** The page's font as a rule that carries it; nothing where it cannot be had, and the next of the family serves. */
async function fontFace(family: string): Promise<string> {
  const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  if (!preload) return '';
  try {
    const font = await (await fetch(preload.href)).blob();
    const data = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
      reader.onerror = () => reject(new Error('fontFace: the page’s font could not be read.'));
      reader.readAsDataURL(font);
    });
    const [first = ''] = family.split(',');
    return `@font-face{font-family:${first};font-weight:400 700;src:url(${data})}`;
  } catch {
    return '';
  }
}

/** Paints an SVG file at twice its size, for slides. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('toPng: the browser gave no image for a canvas of this size.');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
