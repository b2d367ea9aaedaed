/** How a figure is put into other pages, decks and notebooks: text to paste. @module */

/** A figure in a state, as others may show it. */
export interface Shared {
  /** The embed's address, its query included. */
  readonly src: string;
  /** The same as a page of the course. */
  readonly link: string;
  readonly title: string;
  /** px. */
  readonly height: number;
  /** The script for pages around embeds: `host.js`. */
  readonly host: string;
}

/** Where a figure may be put, in the order in which they are offered. */
export const PLACES = [
  'iframe',
  'reveal',
  'slidev',
  'quarto',
  'marp',
  'jupyter',
  'moodle',
  'notion',
] as const;
export type Place = (typeof PLACES)[number];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An address with options of the embed put before its state, but for those that it says itself. */
export function withOptions(src: string, options: Readonly<Record<string, string>>): string {
  const [page = '', query = ''] = src.split('?');
  const told = Object.entries(options)
    .filter(([name]) => !new RegExp(`(^|&)${name}=`).test(query))
    .map(([name, value]) => `${name}=${value}`);
  return `${page}?${[...told, query].filter(Boolean).join('&')}`;
}

/** Where a figure stands on a slide. */
export const SLIDES: ReadonlySet<Place> = new Set(['reveal', 'slidev', 'quarto', 'marp']);
/** What a slide wants: its own keys, no change of size, nothing folded, and to be read from the last row. */
export const SLIDE = {
  keys: 'deck',
  resize: 'off',
  theme: 'projector',
  ui: 'minimal',
  title: '0',
  links: '0',
} as const;
/** The height (px) that a slide has for it: decks are about 700 high, whatever they are shown at. */
export const SLIDE_HEIGHT = 640;

const onSlide = (shared: Shared): Shared => ({ ...shared, height: SLIDE_HEIGHT });

/** An iframe with the attributes that a browser needs for all that an embed can do. */
const frame = (src: string, { title, height }: Shared, attributes = `src`): string =>
  `<iframe ${attributes}="${escaped(src)}" width="100%" height="${height}" title="${escaped(title)}" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="border:0"></iframe>`;

/** A query as keyword arguments of Python; keys with a point only stand in a dictionary. */
const keywords = (query: string): string =>
  [...new URLSearchParams(query)]
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ');

/** What is pasted into each place. */
export const SNIPPETS: Readonly<Record<Place, (shared: Shared) => string>> = {
  iframe: (shared) => frame(shared.src, shared),
  reveal: (shared) =>
    `<section>\n  ${frame(withOptions(shared.src, SLIDE), onSlide(shared), 'data-preload data-src').replace(' loading="lazy"', '')}\n</section>`,
  slidev: (shared) =>
    `---\nlayout: full\n---\n\n${frame(withOptions(shared.src, { ...SLIDE, keys: 'widget' }), onSlide(shared))}\n\n<!-- in index.html, so that arrow keys change slides: <head><script type="module" src="${escaped(shared.host)}"></script></head> -->`,
  quarto: (shared) =>
    `## ${shared.title}\n\n\`\`\`{=html}\n${frame(withOptions(shared.src, SLIDE), onSlide(shared), 'data-external="1" src').replace(' loading="lazy"', '')}\n\`\`\``,
  marp: (shared) =>
    `---\nmarp: true\nhtml: true\n---\n\n${frame(withOptions(shared.src, { ...SLIDE, keys: 'widget' }), onSlide(shared))}`,
  jupyter: ({ src, height }) => {
    const [page = '', query = ''] = src.split('?');
    const more = query && `, **{${keywords(query)}}`;
    return `from IPython.display import IFrame\n\nIFrame(${JSON.stringify(page)}, width="100%", height=${height}${more})`;
  },
  moodle: ({ src, link, title, height }) =>
    `<p><a href="${escaped(link)}">${escaped(title)}</a></p>\n<iframe src="${escaped(src)}" width="100%" height="${height}" title="${escaped(title)}"></iframe>`,
  notion: ({ src }) => src,
};
