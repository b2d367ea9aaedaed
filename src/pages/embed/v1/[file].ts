/** What pages that embed widgets load beside the embeds, and the list of these. */
import type { APIRoute } from 'astro';
import { scripts } from 'virtual:embed';

import { partOf } from '../../../embed/build/document.ts';
import { listed } from '../../../embed/build/list.ts';

const FILES = {
  'adam-widget.js': () => partOf(scripts, 'adam-widget'),
  'host.js': () => partOf(scripts, 'host'),
  'widgets.json': (site: URL) => `${JSON.stringify(listed(site), null, 2)}\n`,
} as const;

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' }, site }) => {
  const make = FILES[file as keyof typeof FILES]; // getStaticPaths lists no other
  const type = file.endsWith('.json') ? 'application/json' : 'text/javascript';
  const headers = { 'Content-Type': `${type}; charset=utf-8` };
  return new Response(await make(site!), { headers }); // the configuration names a site
};
