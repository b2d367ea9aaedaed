const RESOLVED = ['stroke', 'fill', 'color', 'font-family', 'font-size', 'font-weight'] as const;

/** The figures on show within `root`, in order. */
export const shownFigures = (root: HTMLElement): SVGSVGElement[] =>
  [...root.querySelectorAll<SVGSVGElement>('svg.plot')].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

/** The first SVG on show within `root` as a file of its own. */
export function svgText(root: HTMLElement): string {
  const [shown] = shownFigures(root);
  if (!shown) throw new Error('svgText: no figure is on show, so there is nothing to save.');
  return svgFile(shown);
}

/** An SVG of the page as a file of its own: colour tokens resolved, the page's ground behind it. */
export function svgFile(shown: SVGSVGElement): string {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of RESOLVED)
      copies[i]?.style.setProperty(property, style.getPropertyValue(property));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
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
