/** The files that an embed is published as. @module */
import { pageUrl } from '../../course.ts';
import { localeOf, type Locale } from '../../lib/i18n/locales.ts';
import heights from '../heights.json';
import { embedOf, embedUrl, type Embed } from './address.ts';
import { documentOf, givenOf } from './document.ts';
import { posterOf, sizeOf } from './poster.ts';
import { rendered } from './rendered.ts';
import { inlineStyles } from './styles.ts';
import { WORDS } from '../words.ts';

/** `offline.html` has the bytes of `index.html`, to be saved and opened from a disk. */
export const FILES = [
  'index.html',
  'offline.html',
  'oembed.json',
  'poster-light.svg',
  'poster-dark.svg',
  'inline.js',
] as const;
export type File = (typeof FILES)[number];

/** The width (px) at which an embed is offered; oEmbed has no page ask for more than this. */
const WIDTH = 600;

/** A file of an embed as text. */
export async function fileOf(
  locale: Locale,
  address: string,
  file: File,
  site: URL,
): Promise<string> {
  const embed = embedOf(address);
  switch (file) {
    case 'index.html':
    case 'offline.html':
      return documentOnce(locale, address, site);
    case 'oembed.json':
      return `${JSON.stringify(oembed(locale, embed, site), null, 2)}\n`;
    case 'inline.js':
      return inlineOf(locale, embed);
    default:
      return posterOf(rendered(locale, embed), file === 'poster-dark.svg' ? 'dark' : 'light');
  }
}

/** Both files of a page have the same bytes: it is made once. */
const made = new Map<string, Promise<string>>();

function documentOnce(locale: Locale, address: string, site: URL): Promise<string> {
  const key = `${locale}/${address}`;
  const found = made.get(key) ?? documentOf(locale, embedOf(address), site);
  if (import.meta.env.PROD) made.set(key, found); // while one writes, it is made anew
  return found;
}

/** A view as a module: its words and its dress, over the widget's own module. */
function inlineOf(locale: Locale, embed: Embed): string {
  const given = givenOf(locale, embed, rendered(locale, embed).props);
  const told = [given, inlineStyles(embed.widget)].map((each) => JSON.stringify(each)).join(', ');
  return `import { mountIn } from '../../inline/${embed.widget}.js';\nexport const mount = mountIn(${told});\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The height (px) of an embed that was not measured yet. */
const USUAL = 700;

/** The height (px) that an embed is offered at: what it needs at its width. */
export const heightOf = ({ address }: Embed): number =>
  (heights as Readonly<Record<string, number>>)[address] ?? USUAL;

/** What a page that reads oEmbed shows of an embed. */
function oembed(locale: Locale, embed: Embed, site: URL) {
  const shown = rendered(locale, embed);
  const { title } = shown;
  const poster = sizeOf(shown);
  const src = embedUrl(locale, embed.address, site);
  const height = heightOf(embed);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: WORDS[localeOf(locale)].course,
    provider_url: new URL(pageUrl(locale), site).href,
    html: `<iframe src="${src}" width="${WIDTH}" height="${height}" title="${escaped(title)}" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="border:0"></iframe>`,
    width: WIDTH,
    height,
    thumbnail_url: embedUrl(locale, embed.address, site, 'poster-light.svg'),
    thumbnail_width: poster.width,
    thumbnail_height: poster.height,
  };
}
