import { LOCALES } from '../../src/lib/i18n/locales.ts';

/**
 * A page in every language, as its head says it too: who reads neither gets the English page, and of the landing pages
 * the choice between them.
 *
 * @param url - the page, with its host.
 * @param root - the site's first page, where one chooses.
 */
export function inEachLanguage(url: string, root: URL): { lang: string; url: string }[] {
  const home = root.href.replace(/\/?$/, '/');
  const slug = url.slice(home.length).replace(new RegExp(`^(${LOCALES.join('|')})/`), '');
  return [
    ...LOCALES.map((lang) => ({ lang, url: `${home}${lang}/${slug}` })),
    { lang: 'x-default', url: slug ? `${home}en/${slug}` : home },
  ];
}
