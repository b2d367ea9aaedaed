import { defineEcConfig } from '@astrojs/starlight/expressive-code';

/** Code on paper ground, no window dressing; the system's theme where no script has set the reader's. */
export default defineEcConfig({
  themes: ['github-light', 'github-dark'],
  frames: false,
  useStarlightDarkModeSwitch: false,
  useDarkModeMediaQuery: true,
  themeCssSelector: ({ type }) => `[data-theme-choice='${type}']`,
  styleOverrides: {
    borderWidth: '0',
    borderRadius: '0',
    codeFontFamily: 'var(--code-family)',
    codeFontSize: 'var(--text-s)',
    codeBackground: 'var(--paper)',
    textMarkers: { markBackground: 'var(--mark)', markBorderColor: 'var(--c-in-place)' },
  },
});
