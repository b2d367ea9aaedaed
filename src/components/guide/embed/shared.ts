import { fileUrl, pageUrl } from '../../../course.ts';
import { EMBED_FOLDER, embedOf, embedUrl } from '../../../embed/build/address.ts';
import { heightOf } from '../../../embed/build/files.ts';
import { lessonOf } from '../../../embed/build/lesson.ts';
import { rendered } from '../../../embed/build/rendered.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Shared } from '../../kit/share/snippets.ts';

/** A figure as others may show it, as the dialog of a lesson would offer it. */
export async function sharedOf(
  locale: Locale,
  address: string,
  site: URL,
  state = '',
): Promise<Shared> {
  const embed = embedOf(address);
  const lesson = await lessonOf(locale, embed);
  return {
    src: embedUrl(locale, address, site, state && `?${state}`),
    link: new URL(lesson?.path ?? pageUrl(locale), site).href,
    title: rendered(locale, embed).title,
    height: heightOf(embed),
    host: embedFile('host.js', site),
  };
}

/** The whole address of a file that pages around embeds load. */
export const embedFile = (file: string, site: URL): string =>
  new URL(fileUrl(`${EMBED_FOLDER}${file}`), site).href;
