/** The scripts of a lesson as a Jupyter notebook, in each language. */
import type { APIRoute } from 'astro';

import { notebookOf } from '../../../components/lesson/notebook/notebook.ts';
import { WITH_NOTEBOOK } from '../../../components/lesson/notebook/scripts.ts';
import { LOCALES, localeOf } from '../../../lib/i18n/locales.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((lang) => WITH_NOTEBOOK.map((lesson) => ({ params: { lang, lesson } })));

export const GET: APIRoute = async ({ params: { lang, lesson = '' }, site }) =>
  new Response(await notebookOf(localeOf(lang), lesson, site), {
    headers: { 'Content-Type': 'application/x-ipynb+json' },
  });
