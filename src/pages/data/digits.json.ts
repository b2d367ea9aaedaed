/** The digits that the site's networks learn from, as a file: what the trainer's TypeScript script reads. */
import type { APIRoute } from 'astro';

import digits from '../../lib/train/digits.json' with { type: 'json' };

/** What the data may be used under. */
const LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/** `licence` and `source`; `labels`, the class of each digit; `pixels`, 64 a digit, each from 0 to g = 16. */
export const GET = (() =>
  new Response(JSON.stringify({ licence: LICENCE, ...digits }), {
    headers: { 'Content-Type': 'application/json' },
  })) satisfies APIRoute;
