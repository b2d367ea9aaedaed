/** An embed of each view of each widget in each language, complete in one file; the contract is `docs/embed.md`. */
import type { APIRoute } from 'astro';

import { EMBEDS } from '../../../../../embed/build/address.ts';
import { fileOf, FILES, type File } from '../../../../../embed/build/files.ts';
import { LOCALES, localeOf } from '../../../../../lib/i18n/locales.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((lang) =>
    EMBEDS.flatMap(({ address }) =>
      FILES.map((file) => ({ params: { lang, widget: address, file } })),
    ),
  );

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

export const GET: APIRoute = async ({ params, site }) => {
  const { lang, widget = '', file = '' } = params;
  const text = await fileOf(localeOf(lang), widget, file as File, site!); // the configuration names a site
  const [ending = ''] = /\w+$/.exec(file) ?? [];
  return new Response(text, { headers: { 'Content-Type': TYPES[ending] ?? 'text/plain' } });
};
