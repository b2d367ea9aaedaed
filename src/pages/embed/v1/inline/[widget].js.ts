/** A widget as a module, which `inline.js` of each of its embeds tells what to show. */
import type { APIRoute } from 'astro';
import { inline } from 'virtual:embed';

import { WIDGETS } from '../../../../components/widgets/gallery.ts';
import { partOf } from '../../../../embed/build/document.ts';

export const getStaticPaths = () => WIDGETS.map((widget) => ({ params: { widget } }));

export const GET: APIRoute = async ({ params: { widget = '' } }) =>
  new Response(await partOf(inline, widget), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
