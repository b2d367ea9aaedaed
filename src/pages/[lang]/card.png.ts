/** The picture that a link to the site is shown with elsewhere: the course's name over the puzzle's curve and its number. */
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';

import { CARD } from '../../components/starlight/card.ts';
import { light } from '../../components/starlight/light.ts';
import { documentForDrawing } from '../../components/kit/figure/static-figure.ts';
import { plot } from '../../components/kit/figure/plot.ts';
import { thumbnailOf } from '../../components/widgets/gallery.ts';
import { lastUpdate } from '../../lib/facts/puzzle.ts';
import { LOCALES, localeOf } from '../../lib/i18n/locales.ts';
import { numpyFormat } from '../../lib/text/numpy-format.ts';

const FONT = join(
  process.cwd(),
  'node_modules/pretendard/dist/public/static/Pretendard-SemiBold.otf',
);
const MARGIN = 72;

export const getStaticPaths = () => LOCALES.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params: { lang } }) => {
  const locale = localeOf(lang);
  const title = (await getEntry('docs', locale))?.data.title;
  if (title === undefined) throw new Error(`card.png: ${locale}/index.mdx is missing.`);
  const svg = light(card(CARD.names[locale], title));
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Pretendard' };
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

function card(name: string, title: string): string {
  const { width, height } = CARD;
  const shown = { width: width - 2 * MARGIN, height: 280 };
  const size = { width: shown.width / 2, height: shown.height / 2, margin: 4 };
  const document = documentForDrawing ?? undefined;
  const curve = plot({
    ...size,
    ...thumbnailOf('bug-lab', 'puzzle'),
    ...(document && { document }),
  });
  curve.querySelector('style')?.remove();
  for (const [key, value] of Object.entries({ ...shown, x: MARGIN, y: 270 }))
    curve.setAttribute(key, String(value));
  const text = (y: number, size: number, fill: string, words: string) =>
    `<text x="${MARGIN}" y="${y}" font-family="Pretendard" font-weight="600" font-size="${size}" fill="var(${fill})">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="var(--page)"/>`,
    text(118, 34, '--ink-2', name),
    text(190, 58, '--ink', title),
    curve.outerHTML,
    text(590, 40, '--c-in-place', numpyFormat(lastUpdate)),
    '</svg>',
  ].join('');
}
