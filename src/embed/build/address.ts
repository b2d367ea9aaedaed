/** Where embeds stand. @module */
import { widgetOf, WIDGETS } from '../../components/widgets/gallery.ts';
import { fileUrl } from '../../course.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

/** Under the site's base; a change that could break a page that embeds something would need a `v2` beside it. */
export const EMBED_FOLDER = 'embed/v1/';

/** A widget, or one of its views: `momentum`, `momentum.map`. */
export interface Embed {
  readonly address: string;
  readonly widget: string;
  /** The widget's first view where the address names none. */
  readonly view: string | undefined;
}

/** Every embed there is: each widget by its name, which stands for its first view, and each view by its own. */
export const EMBEDS: readonly Embed[] = WIDGETS.flatMap((widget) => {
  const { views } = widgetOf(widget);
  const named = views.filter((view) => view !== undefined);
  return [
    { address: widget, widget, view: views[0] },
    ...named.map((view) => ({ address: `${widget}.${view}`, widget, view })),
  ];
});

/**
 * The embed of an address.
 *
 * @throws RangeError where there is none.
 */
export function embedOf(address: string): Embed {
  const found = EMBEDS.find((embed) => embed.address === address);
  if (!found) throw new RangeError(`embedOf: there is no embed ${address}.`);
  return found;
}

/** The whole address of a file of an embed; of its page without a name. */
export const embedUrl = (locale: Locale, address: string, site: URL, file = ''): string =>
  new URL(fileUrl(`${EMBED_FOLDER}${locale}/${address}/${file}`), site).href;
