/** Everything may be read; what is not for readers says so itself. A host reads it at its root alone. */
import type { APIRoute } from 'astro';

import { fileUrl } from '../course.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileUrl('sitemap-index.xml'), site).href}\n`,
  );
