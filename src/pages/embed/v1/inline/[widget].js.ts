/** A widget as a module, which `inline.js` of each of its embeds tells what to show. */
import type { APIRoute } from 'astro';
import { inline } from 'virtual:embed';

import { WIDGETS } from '../../../../components/widgets/gallery.ts';
import { fileUrl } from '../../../../course.ts';
import { partOf } from '../../../../embed/build/document.ts';
import { LICENCES } from '../../../../lib/licences.ts';

export const getStaticPaths = () => WIDGETS.map((widget) => ({ params: { widget } }));

export const GET: APIRoute = async ({ params: { widget = '' }, url }) => {
  const licences = new URL(fileUrl(LICENCES.others.file), url);
  return new Response(`/*! ${licences.href} */\n${await partOf(inline, widget)}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
