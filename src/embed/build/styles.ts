import type { Locale } from '../../lib/i18n/locales.ts';
import controls from '../../styles/controls.css?inline';
import embed from '../../styles/embed.css?inline';
import figure from '../../styles/figure.css?inline';
import more from '../../styles/more.css?inline';
import tokens from '../../styles/tokens.css?inline';

const WIDGETS: Readonly<Record<string, string>> = import.meta.glob('../../styles/widgets/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

const shared = (widget: string): string =>
  [tokens, controls, more, figure, WIDGETS[`../../styles/widgets/${widget}.css`] ?? '', embed].join(
    '\n',
  );

/** All that an embed of a widget is dressed in, its font as a data address included. Of Hangul it has one weight, which a browser makes bold. */
export const stylesOf = (widget: string, font: string, locale: Locale): string =>
  [
    `@font-face{font-family:'Adam Embed';src:url(${font}) format('woff2');font-weight:${locale === 'ko' ? '400' : '400 700'}}`,
    shared(widget),
  ]
    .join('\n')
    .replace(/<\/(?=style)/gi, '<\\/');

/** The same where a shadow root is the page. */
export const inlineStyles = (widget: string): string =>
  shared(widget).replaceAll(':root', '.embed-place');
