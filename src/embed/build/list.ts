import { schemaOf, renamed } from '../../components/kit/params.ts';
import { widgetOf } from '../../components/widgets/gallery.ts';
import { LOCALES } from '../../lib/i18n/locales.ts';
import { STATE } from '../options.ts';
import { EMBEDS, embedUrl } from './address.ts';
import { heightOf } from './files.ts';
import { rendered } from './rendered.ts';

/** Every embed for programs: its addresses, titles, parameters and the height (px) it is offered at. */
export const listed = (site: URL) => ({
  version: 1,
  widgets: Object.fromEntries(
    EMBEDS.map((embed) => [
      embed.address,
      {
        url: Object.fromEntries(LOCALES.map((lang) => [lang, embedUrl(lang, embed.address, site)])),
        title: Object.fromEntries(LOCALES.map((lang) => [lang, rendered(lang, embed).title])),
        height: heightOf(embed),
        params: schemaOf(renamed(widgetOf(embed.widget).params, STATE)),
      },
    ]),
  ),
});
