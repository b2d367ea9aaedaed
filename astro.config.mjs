import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

import { contentSecurityPolicy } from './scripts/build/csp.ts';
import { fonts } from './scripts/build/font.ts';
import { markdown } from './scripts/build/markdown.ts';
import { twins } from './scripts/build/twins.ts';
import { quiet } from './scripts/build/warnings.ts';
import { intentDirective } from './src/components/figure/intent-directive.ts';
import { LESSONS } from './src/course.ts';

/** Parts of Starlight's shell that this site draws itself. */
const DRESSED = [
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

/** Code on paper ground, no window dressing; the system's theme where no script has set the reader's. */
const CODE = {
  themes: ['github-light', 'github-dark'],
  frames: false,
  useStarlightDarkModeSwitch: false,
  useDarkModeMediaQuery: true,
  themeCssSelector: ({ type }) => `[data-theme-choice='${type}']`,
  styleOverrides: {
    borderWidth: '0',
    borderRadius: '0',
    codeFontFamily: 'var(--mono)',
    codeFontSize: 'var(--text-s)',
    codeBackground: 'var(--paper)',
    textMarkers: { markBackground: 'var(--mark)', markBorderColor: 'var(--c-in-place)' },
  },
};

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  markdown: { processor: markdown() },
  integrations: [
    fonts(),
    twins(),
    starlight({
      title: { en: 'Adam, Step by Step', ko: 'Adam, 한 걸음씩' },
      locales: { ko: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'en',
      disable404Route: true,
      sidebar: LESSONS.map((slug) => ({ slug })),
      customCss: ['./src/styles/global.css'],
      components: Object.fromEntries(
        DRESSED.map((name) => [name, `./src/components/starlight/${name}.astro`]),
      ),
      expressiveCode: CODE,
      pagination: true,
    }),
    intentDirective(),
    react(),
    contentSecurityPolicy(), // last: it reads the finished pages
  ],
  vite: { build: { rolldownOptions: quiet } },
});
