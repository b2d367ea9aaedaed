import { WORD_JOINER } from '../../../lib/i18n/bind-josa.ts';
import { laidOut, MARGIN, type About } from './frame-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RESOLVED = ['stroke', 'fill', 'color', 'font-size', 'font-weight'] as const;

/** What a picture stands on: in the colours of which theme, and whether the theme's page is under it. */
export const GROUNDS = {
  white: { scheme: 'light', filled: true },
  dark: { scheme: 'dark', filled: true },
  clear: { scheme: 'light', filled: false },
  'clear-dark': { scheme: 'dark', filled: false },
} as const;

export type Ground = keyof typeof GROUNDS;

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
 * Figures, one at least, as an SVG file that stands by itself, its font inside; where a program takes no font from a
 * file, the next of its kind. What is told about them stands around them.
 */
export async function svgFile(shown: readonly Shown[], ground: Ground, about: About | null) {
  const { scheme, filled } = GROUNDS[ground];
  const family = getComputedStyle(shown[0]!.element).fontFamily; // one at least
  const figures = shown.map(({ element, name }) => ({
    name,
    ...inTheme(element, scheme, () => drawn(element, family)),
  }));
  const { colors } = figures[0]!; // as many as shown
  const { lines, tops, width, height } = laidOut(figures, about, family);
  const file = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.setAttribute('font-family', family);
  if (filled) file.append(svg('rect', { width, height, fill: colors['--page'] }));
  for (const { text, y, size, weight, minor } of lines) {
    const fill = colors[minor ? '--ink-2' : '--ink'];
    const place = { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill };
    file.append(Object.assign(svg('text', place), { textContent: text }));
  }
  figures.forEach(({ layers }, i) => {
    const figure = svg('g', { transform: `translate(${MARGIN} ${tops[i] ?? 0})` });
    figure.append(...layers);
    file.append(figure);
  });
  const face = await fontFace(family);
  if (face) file.prepend(Object.assign(svg('style', {}), { textContent: face }));
  // What keeps a line from breaking is a box in programs whose font has no sign for it.
  return new XMLSerializer().serializeToString(file).replaceAll(WORD_JOINER, '');
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What `read` finds while a figure stands in a theme of the site, the light one on white; no frame is painted meanwhile. */
function inTheme<T>(element: HTMLElement, scheme: 'light' | 'dark', read: () => T): T {
  const { style, dataset } = element;
  const page = scheme === 'light' ? { '--page': '#fff', '--paper': '#fff' } : {};
  const put = { 'color-scheme': scheme, ...page };
  dataset['saved'] = '';
  for (const [property, value] of Object.entries(put)) style.setProperty(property, value);
  try {
    return read();
  } finally {
    delete dataset['saved'];
    for (const property of Object.keys(put)) style.removeProperty(property);
  }
}

/** A figure as it stands: its size, its layers, and the colours around it. */
function drawn(element: HTMLElement, family: string) {
  const shown = [...element.querySelectorAll<SVGSVGElement>('.ground, .data')];
  const layers = shown.map((layer) => resolved(layer, family));
  const { width, height } = shown[0]!.viewBox.baseVal; // a figure has a ground
  const color = (token: string) => {
    element.style.color = `var(${token})`;
    return getComputedStyle(element).color;
  };
  const colors = {
    '--page': color('--page'),
    '--ink': color('--ink'),
    '--ink-2': color('--ink-2'),
  };
  element.style.removeProperty('color');
  return { width, height, layers, colors };
}

/** A layer by itself: its size told, its colours and fonts as they are on the page. */
function resolved(shown: SVGSVGElement, family: string): SVGSVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  // Other programs may show a cover black; a hint is for the page.
  const left = copy.querySelectorAll('[fill=transparent], .hint');
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of RESOLVED) {
      copies[i]?.removeAttribute(property);
      copies[i]?.style.setProperty(property, style.getPropertyValue(property));
    }
    if (style.fontFamily !== family) copies[i]?.style.setProperty('font-family', style.fontFamily);
  });
  for (const each of left) each.remove();
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

/** The page's font as a rule that carries it; nothing where it cannot be had, and the next of the family serves. */
async function fontFace(family: string): Promise<string> {
  const [first = ''] = family.split(',');
  try {
    const carried = carriedFace(first);
    if (carried) return carried;
    const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
    if (!preload) return '';
    const font = await (await fetch(preload.href)).blob();
    const data = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
      reader.onerror = () => reject(new Error('fontFace: the page’s font could not be read.'));
      reader.readAsDataURL(font);
    });
    return `@font-face{font-family:${first};font-weight:400 700;src:url(${data})}`;
  } catch {
    return '';
  }
}

/** The rule of a page that carries a font itself. */
const carriedFace = (name: string): string | undefined =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .find(
      (rule) =>
        rule instanceof CSSFontFaceRule &&
        rule.style.getPropertyValue('font-family') === name &&
        rule.cssText.includes('url("data:'),
    )?.cssText;

/** Paints an SVG file at so many times its size. */
export async function toPng(svg: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('toPng: the browser gave no image for a canvas of this size.');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
