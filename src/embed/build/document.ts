/** The page of an embed: everything in one file, nothing fetched. @module */
import { createHash } from 'node:crypto';

import { fonts, scripts, widgets } from 'virtual:embed';

import { TRUSTED } from '../../components/kit/island/trusted.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locales.ts';
import { fill } from '../../lib/i18n/template.ts';
import { LICENCES } from '../../lib/licences.ts';
import { fileUrl, pageUrl } from '../../course.ts';
import type { Given } from '../given.ts';
import { WORDS } from '../words.ts';
import { embedUrl, type Embed } from './address.ts';
import { lessonOf } from './lesson.ts';
import { rendered, type Rendered } from './rendered.ts';
import { stylesOf } from './styles.ts';
import { version } from '../../../package.json';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A script as it may stand between tags. */
const inTag = (script: string): string =>
  script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing runs or is drawn but what stands in the page, and nothing is asked for. */
function policy(run: readonly string[], styles: string): string {
  const has = (call: string) => run.some((script) => script.includes(call));
  const scripts = [...run.map(hash), ...(has('WebAssembly.') ? [`'wasm-unsafe-eval'`] : [])];
  return [
    `default-src 'none'`,
    `script-src ${scripts.join(' ')}`,
    ...(has('new Worker(') ? [`worker-src blob:`] : []),
    `style-src ${hash(styles)}`,
    `style-src-attr 'unsafe-inline'`, // a figure's height, and what the script sets
    `img-src data: blob:`,
    `font-src data:`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    ...TRUSTED,
  ].join('; ');
}

/** A part that the build made. */
export const partOf = async (parts: typeof scripts, name: string): Promise<string> => {
  const part = parts[name];
  if (!part) throw new Error(`embed: there is no part ${name}.`);
  return part();
};

/** What an embed's script is told. */
export const givenOf = (locale: Locale, { address }: Embed, props: Rendered['props']): Given => ({
  props,
  about: { widget: address, lang: locale, release: version },
});

/** The page of an embed as HTML. */
export async function documentOf(locale: Locale, embed: Embed, site: URL): Promise<string> {
  const { address, widget } = embed;
  const { props, html, title, description } = rendered(locale, embed);
  const words = WORDS[locale];
  const early = inTag(await partOf(scripts, 'early'));
  const script = inTag(await partOf(widgets, widget));
  const styles = stylesOf(widget, await partOf(fonts, `${widget}/${locale}`), locale);
  const given = givenOf(locale, embed, props);
  const lesson = await lessonOf(locale, embed);
  const to = new URL(lesson?.path ?? pageUrl(locale), site).href;
  const from = lesson ? fill(words.lesson, { lesson: lesson.title }) : words.course;
  const url = (lang: Locale, file = ''): string => embedUrl(lang, address, site, file);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(words.course)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${url(locale)}">
${LOCALES.map((lang) => `<link rel="alternate" hreflang="${lang}" href="${url(lang)}">`).join('\n')}
<link rel="alternate" type="application/json+oembed" href="${url(locale, 'oembed.json')}" title="${escaped(title)}">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="${policy([early, script], styles)}">
<meta name="responsive-embedded-sizing">
<meta name="robots" content="noindex">
<link rel="license" href="${new URL(fileUrl(LICENCES.others.file), site).href}">
<link rel="icon" href="data:,">
<script>${early}</script>
<style id="embed-style">${styles}</style>
</head>
<body>
<main id="embed">
<h1 id="embed-title">${escaped(title)}</h1>
<div id="embed-root">${html}</div>
<p id="embed-foot"><a href="${escaped(to)}" target="_blank" rel="noopener">${escaped(from)}</a> · ${escaped(words.course)} · <a href="${LICENCES.text.url}" target="_blank" rel="noopener license">${LICENCES.text.name}</a></p>
<p id="embed-url">${url(locale)}</p>
</main>
<script type="application/json" id="embed-given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
