import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

import { chunks } from './scripts/build/chunks.ts';
import { contentSecurityPolicy } from './scripts/build/csp.ts';
import { earlyScript, fetchedFirst } from './scripts/build/early.ts';
import { embedParts } from './scripts/build/embed/parts.ts';
import { fonts } from './scripts/build/font.ts';
import { scriptFiles } from './scripts/build/graph.ts';
import { LIBRARY_FOLDER } from './scripts/build/library/files.ts';
import { library } from './scripts/build/library.ts';
import { thirdParty } from './scripts/build/licences.ts';
import { markdown } from './scripts/build/markdown.ts';
import { offline } from './scripts/build/offline.ts';
import { reference } from './scripts/build/reference.ts';
import { inEachLanguage } from './scripts/build/sitemap.ts';
import { twins } from './scripts/build/twins.ts';
import { searchIndex } from './scripts/build/search/index.ts';
import { optionsReadByCompiler } from './scripts/build/options.ts';
import { plotAwaitedInBuild, plotInOnePlace, plotWithoutTheRest } from './scripts/build/plot.ts';
import { silenced } from './scripts/build/warnings.ts';
import { intentDirective } from './src/components/kit/island/intent-directive.ts';
import { CARD } from './src/components/starlight/card.ts';
import { GUIDES, LESSONS } from './src/course.ts';

/** Parts of Starlight's shell that this site draws itself. */
const OVERRIDDEN = [
  'Footer',
  'Head',
  'Header',
  'MobileMenuFooter',
  'PageSidebar',
  'PageTitle',
  'Pagination',
  'Search',
  'Sidebar',
  'SiteTitle',
  'ThemeProvider',
  'ThemeSelect',
  'TwoColumnContent',
];

const SITE = process.env.SITE_URL || 'http://localhost:4321';
const BASE = process.env.BASE_PATH || '/';

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  prefetch: false, // 1 kB of script a page for what a static site serves at once
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: markdown(new URL(`${BASE.replace(/\/?$/, '/')}${LIBRARY_FOLDER}adam.js`, SITE).href),
  },
  integrations: [
    fonts(),
    twins(),
    reference(),
    starlight({
      title: { ...CARD.names },
      locales: { ko: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'en',
      disable404Route: true,
      sidebar: [...LESSONS, ...GUIDES].map((slug) => ({ slug })),
      customCss: ['./src/styles/global.css'],
      components: Object.fromEntries(
        OVERRIDDEN.map((name) => [name, `./src/components/starlight/${name}.astro`]),
      ),
      pagination: true,
      pagefind: false, // searchIndex fills it
    }),
    sitemap({
      filter: (page) => !page.includes('/gallery/'), // not for readers
      serialize: (item) => ({ ...item, links: inEachLanguage(item.url, new URL(BASE, SITE)) }),
    }),
    intentDirective(),
    react(),
    library(),
    searchIndex(),
    thirdParty(),
    scriptFiles(),
    contentSecurityPolicy(), // after what changes a page: it reads the finished ones
    offline(), // last: it notes what is in each file
  ],
  vite: {
    plugins: [
      earlyScript(),
      embedParts(),
      fetchedFirst(),
      optionsReadByCompiler(),
      plotAwaitedInBuild(),
      plotInOnePlace(),
      plotWithoutTheRest(),
    ],
    build: { rolldownOptions: silenced },
    worker: { format: 'es', rolldownOptions: silenced },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
    },
  },
});
