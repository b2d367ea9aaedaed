const RESOLVED = ['stroke', 'fill', 'color', 'font-family', 'font-size', 'font-weight'] as const;

/** The figures on show within `root`, in order. */
const shownFigures = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.figure-host .plot')].filter(
    (figure) => figure.getBoundingClientRect().width > 0,
  );

/** Every figure on show within `root` as an SVG file of its own: its layers, colour tokens resolved, the page's ground behind. */
export const svgFiles = (root: HTMLElement): string[] => shownFigures(root).map(svgFile);

function svgFile(figure: HTMLElement): string {
  const layers = [...figure.querySelectorAll<SVGSVGElement>('.ground, .data')];
  const { width, height } = layers[0]!.viewBox.baseVal; // a figure has a ground
  const file = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    file.setAttribute(name, String(value));
  file.append(...layers.map(resolved));
  file.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(file);
}

/** A layer by itself: its size told, its colours and fonts as they are on the page. */
function resolved(shown: SVGSVGElement): SVGSVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of RESOLVED)
      copies[i]?.style.setProperty(property, style.getPropertyValue(property));
  });
  for (const cover of copy.querySelectorAll('[fill=transparent]')) cover.remove(); // other programs may show it black
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

/** Paints an SVG file at twice its size, for slides. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const content = await withFont(svg);
  image.src = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }));
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

/** Carries the page's font inside the SVG: an image may load nothing from outside itself. */
async function withFont(svg: string): Promise<string> {
  const family = getComputedStyle(document.body).fontFamily.split(',')[0] ?? '';
  const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  if (!preload) return svg;
  const font = await (await fetch(preload.href)).blob();
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('toPng: the page’s font could not be read.'));
    reader.readAsDataURL(font);
  });
  const face = `@font-face{font-family:${family};font-weight:400 700;src:url(${data})}`;
  return svg.replace('>', `><style>${face}</style>`);
}
