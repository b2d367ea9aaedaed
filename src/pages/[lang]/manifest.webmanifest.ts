/** What a browser installs the course from, in each language. Its addresses are relative: it holds under any base path. */
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';

import { CARD } from '../../components/starlight/card.ts';
import { type Icon, ICONS } from '../../components/starlight/icons.ts';
import { valueOf } from '../../components/starlight/light.ts';
import { LOCALES, localeOf } from '../../lib/i18n/locales.ts';

const { small, large, maskable } = ICONS;

export const getStaticPaths = () => LOCALES.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params: { lang } }) => {
  const locale = localeOf(lang);
  const home = await getEntry('docs', locale);
  if (!home) throw new Error(`manifest.webmanifest: ${locale}/index.mdx is missing.`);
  const manifest = {
    name: CARD.names[locale],
    short_name: 'Adam',
    description: home.data.description,
    lang: locale,
    dir: 'ltr',
    start_url: './',
    scope: '../', // both languages
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'], // with a way back, where there is one
    theme_color: valueOf('--page'),
    background_color: valueOf('--page'),
    icons: [small, large, maskable].map(({ file, size, ...icon }: Icon) => ({
      src: `../icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: icon.purpose ?? 'any',
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
