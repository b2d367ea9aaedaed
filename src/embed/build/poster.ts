import tokens from '../../styles/tokens.css?inline';
import type { Rendered } from './rendered.ts';

/** The value of a token in a theme. */
function value(name: string, theme: 'light' | 'dark'): string {
  const declared = new RegExp(`${name}:\\s*(light-dark\\(([^,()]+),\\s*([^()]+)\\)|[^;}]+)`).exec(
    tokens,
  );
  const [, whole = '', light, dark] = declared ?? [];
  const found = (theme === 'dark' ? dark : light) ?? whole;
  const other = /^var\((--[\w-]+)\)$/.exec(found.trim())?.[1];
  return other === undefined ? found.trim() : value(other, theme);
}

/** The layers of a view's first figure. */
const layersOf = ({ figures: [figure] }: Rendered): Element[] => [
  ...(figure?.querySelectorAll('svg') ?? []),
];

/** How large (px) the picture of a view is. */
export function sizeOf(view: Rendered): { readonly width: number; readonly height: number } {
  const [layer] = layersOf(view);
  const [, , width, height] = (layer?.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  return { width: width ?? NaN, height: height ?? NaN };
}

/** A picture of a view as it opens: its first figure, in the colours of a theme, on the page's ground. */
export function posterOf(view: Rendered, theme: 'light' | 'dark'): string {
  const { width, height } = sizeOf(view);
  const inside = layersOf(view)
    .map((layer) => `<g>${layer.innerHTML}</g>`)
    .join('');
  const title = view.title.replace(/[&<]/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" color="var(--ink)" fill="var(--ink)"><title>${title}</title><rect width="100%" height="100%" fill="var(--page)"/>${inside}</svg>`;
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => value(name, theme));
}
