/** Embeds as they are published: complete in one file, small, and found by who looks for them. */
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { elements, attribute, text } from '../../scripts/build/html.ts';
import { TRUSTED } from '../../src/components/kit/island/trusted.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { WIDGETS } from '../e2e/widget-pages.ts';
import { BUILDS, ORIGIN, read, type Built } from './site.ts';

/** Bytes: a page as it is sent, on a disk, its font by itself; and the scripts beside it. */
const [PAGE, OFFLINE, FONT, ELEMENT, HOST] = [220_000, 900_000, 31_000, 15_000, 2000];
/** The page that says of every known mistake what it is and what mends it, and its font. */
const DIAGNOSIS = [227_000, 33_000] as const;
/** The pages that train bring the networks' library and the digits along. */
const TRAINING = 285_000;
const TRAINERS = /^(trainer|planar|zipf|race)\b/;
/** Programs that look for oEmbed read no further. */
const READ_BY_CONSUMERS = 150_000;

interface Listed {
  readonly widgets: Record<
    string,
    { url: Record<string, string>; title: Record<string, string>; height: number; params: object[] }
  >;
}

const EMBED_FOLDER = 'embed/v1/';
const [root] = BUILDS as [Built, ...Built[]];
const listOf = (built: Built) => JSON.parse(read(built, `${EMBED_FOLDER}widgets.json`)) as Listed;
const addresses = Object.keys(listOf(root).widgets);
const pages = LOCALES.flatMap((lang) => addresses.map((address) => ({ lang, address })));
const fileOf = (lang: string, address: string, file: string) =>
  `${EMBED_FOLDER}${lang}/${address}/${file}`;

interface OEmbed {
  readonly [key: string]: string | number;
}

/** An element that has to be there. */
function due<T>(element: T | undefined): T {
  if (!element) throw new Error('An element that every embed has is missing.');
  return element;
}

describe.each(pages)('$lang $address', ({ lang, address }) => {
  const html = read(root, fileOf(lang, address, 'index.html'));
  const all = elements(html);
  const withName = (name: string) => all.filter(({ tagName }) => tagName === name);
  const first = (name: string, has = '') =>
    due(withName(name).find((each) => has === '' || attribute(each, has) !== undefined));

  test('is small enough, and the same to take along', () => {
    const font = /url\((data:font\/woff2;base64,[^)]*)\)/.exec(html)?.[1] ?? '';
    const [page, cut] =
      address === 'diagnose' ? DIAGNOSIS : [TRAINERS.test(address) ? TRAINING : PAGE, FONT];
    expect(gzipSync(html).length).toBeLessThanOrEqual(page);
    expect(html.length).toBeLessThanOrEqual(OFFLINE);
    expect(Buffer.from(font.slice(font.indexOf(',') + 1), 'base64').length).toBeLessThanOrEqual(
      cut,
    );
    expect(read(root, fileOf(lang, address, 'offline.html'))).toBe(html);
  });

  test('asks for nothing: its policy allows nothing else, and it names no file', () => {
    const allowed = attribute(first('meta', 'http-equiv'), 'content');
    expect(allowed).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'( 'wasm-unsafe-eval')?; (worker-src blob:; )?style-src 'sha256-[^']+'; style-src-attr/,
    );
    expect(allowed?.includes('worker-src')).toBe(TRAINERS.test(address));
    // Where it is refused a loop runs instead, and Firefox complains in the console.
    expect(allowed?.includes('wasm-unsafe-eval')).toBe(html.includes('WebAssembly.'));
    expect(allowed).toContain("connect-src 'none'");
    for (const trusted of TRUSTED) expect(allowed).toContain(trusted);
    for (const name of ['img', 'script', 'iframe', 'source', 'video'])
      expect(withName(name).filter((each) => attribute(each, 'src'))).toEqual([]);
    const links = withName('link').filter((link) =>
      /stylesheet|preload|icon/.test(attribute(link, 'rel') ?? ''),
    );
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['data:,']);
    for (const part of ['style', 'main'])
      expect(new RegExp(`<${part}[^]*?</${part}>`).exec(html)?.[0]).not.toMatch(
        /url\(["']?(?!data:|#)/,
      );
  });

  test('says in its head what it is, in the order that its readers need', () => {
    const head = html.slice(0, html.indexOf('</head>'));
    const order = [
      'charset',
      'viewport',
      '<title>',
      'description',
      'canonical',
      'hreflang',
      'oembed',
      'color-scheme',
      'content-security-policy',
      '<script>',
      '<style',
    ];
    const places = order.map((part) => head.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[6]).toBeLessThan(READ_BY_CONSUMERS);
    expect(attribute(first('html'), 'lang')).toBe(lang);
  });

  test('has an oEmbed answer as version 1.0 has it', () => {
    const link = withName('link').find((each) => /oembed/.test(attribute(each, 'type') ?? ''));
    const url = new URL(attribute(due(link), 'href') ?? '');
    const answer = JSON.parse(read(root, url.pathname.slice(1))) as OEmbed;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect(answer['width']).toBeLessThanOrEqual(600);
    for (const name of ['height', 'thumbnail_width', 'thumbnail_height'])
      expect(answer[name]).toBeGreaterThan(0);
    for (const name of ['title', 'provider_name', 'provider_url', 'thumbnail_url', 'html'])
      expect(answer[name]).toMatch(/./);
    const [frame] = elements(String(answer['html'])).filter(({ tagName }) => tagName === 'iframe');
    expect(attribute(due(frame), 'src')).toBe(`${ORIGIN}/${fileOf(lang, address, '')}`);
    expect(attribute(due(frame), 'title')).toBe(answer['title']);
    const thumbnail = new URL(String(answer['thumbnail_url']));
    expect(root.files.has(thumbnail.pathname.slice(1))).toBe(true);
  });

  test('has posters in both themes, in colours that every program knows', () => {
    const [light, dark] = ['light', 'dark'].map((theme) =>
      read(root, fileOf(lang, address, `poster-${theme}.svg`)),
    );
    expect(light).not.toBe(dark);
    for (const poster of [light, dark])
      expect(poster).not.toMatch(/var\(|light-dark\(|color-mix\(/);
  });
});

test('the list names every embed, where it stands, and each of its parameters', () => {
  for (const built of BUILDS) {
    const { widgets } = listOf(built);
    expect(Object.keys(widgets)).toEqual(addresses);
    for (const name of WIDGETS) expect(addresses).toContain(name);
    for (const { url, params } of Object.values(widgets)) {
      expect(params.length).toBeGreaterThan(0);
      for (const each of Object.values(url))
        expect(
          built.files.has(`${new URL(each).pathname.slice(built.base.length)}index.html`),
        ).toBe(true);
    }
  }
});

test('what a page loads to show embeds is small, and needs nothing else', () => {
  const size = (file: string) => read(root, `${EMBED_FOLDER}${file}`).length;
  expect(size('adam-widget.js')).toBeLessThanOrEqual(ELEMENT);
  expect(size('host.js')).toBeLessThanOrEqual(HOST);
  for (const file of ['adam-widget.js', 'host.js'])
    expect(read(root, `${EMBED_FOLDER}${file}`)).not.toMatch(/\bfrom\s*["'`]|^import\s*["'`]/m);
});

test('an embed names the lesson that it is from', () => {
  const html = read(root, fileOf('en', 'momentum.map', 'index.html'));
  const foot = elements(html).find((each) => attribute(each, 'id') === 'embed-foot');
  const [link] = due(foot).childNodes.filter((node) => 'tagName' in node);
  expect(attribute(link as never, 'href')).toBe(`${ORIGIN}/en/momentum/#figure-momentum-map`);
  expect(text(link as never)).toContain('Momentum');
});
