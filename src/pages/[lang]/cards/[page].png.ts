/** The picture that a link to a page is shown with elsewhere: its title over the figure that stands for it on the landing page. */
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';

import { CARD, LANDING } from '../../../components/starlight/card.ts';
import { GUIDES, LESSONS } from '../../../course.ts';
import { lastUpdate } from '../../../lib/facts/puzzle.ts';
import { LOCALES, localeOf } from '../../../lib/i18n/locales.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { drawn, type Face } from './_draw.ts';

const FONT = join(
  process.cwd(),
  'node_modules/pretendard/dist/public/static/Pretendard-SemiBold.otf',
);

export const getStaticPaths = () =>
  LOCALES.flatMap((lang) =>
    [LANDING, ...LESSONS, ...GUIDES].map((page) => ({ params: { lang, page } })),
  );

export const GET: APIRoute = async ({ params: { lang, page = '' } }) => {
  const locale = localeOf(lang);
  const landing = await getEntry('docs', locale);
  const entry = page === LANDING ? landing : await getEntry('docs', `${locale}/${page}`);
  if (!entry || !landing) throw new Error(`cards: ${locale}/${page}.mdx is missing.`);
  const { title, description = '' } = entry.data;
  const face = faceOf(page, landing.body ?? '');
  const svg = drawn({
    name: CARD.names[locale],
    title,
    ...(face ? { face } : { text: description }),
    ...(page === LANDING && { number: numpyFormat(lastUpdate) }),
  });
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Pretendard' };
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

/**
 * The thumbnail that the landing page shows beside a lesson; its own is the puzzle's. Guides have none.
 *
 * @throws Error where a lesson has none.
 */
function faceOf(page: string, landing: string): Face | undefined {
  const slot = page === LANDING ? LESSONS[0] : page;
  const tag = new RegExp(`<Thumbnail slot="${slot}" of="([\\w-]+)"(?: state="([\\w-]+)")?`);
  const [found, of = '', state = of] = tag.exec(landing) ?? [];
  if (found) return { of, state };
  if ((LESSONS as readonly string[]).includes(slot))
    throw new Error(`cards: the landing page shows no thumbnail for ${slot}.`);
  return undefined;
}
