/** The course's icons as PNG, on the page's colour: systems that install it take no SVG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';

import { type Icon, ICONS } from '../../components/starlight/icons.ts';
import { light } from '../../components/starlight/light.ts';

const DRAWING = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');

export const getStaticPaths = () =>
  Object.values(ICONS).map((icon) => ({ params: { file: icon.file }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = ({ props: { icon } }) => {
  const png = new Resvg(light(onPage(icon))).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

function onPage({ size, drawing }: Icon): string {
  const side = size * drawing;
  const place = (size - side) / 2;
  const put = `<svg x="${place}" y="${place}" width="${side}" height="${side}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    '<rect width="100%" height="100%" fill="var(--page)"/>',
    DRAWING.replace('<svg', put),
    '</svg>',
  ].join('');
}
