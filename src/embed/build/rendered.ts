/** A view of a widget as it stands in its embed before a script runs. @module */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

import { documentForDrawing } from '../../components/kit/figure/static-figure.ts';
import type { IslandProps } from '../../components/kit/island/island.ts';
import { wordsIn } from '../../components/kit/words/index.ts';
import { renderedOf, widgetOf } from '../../components/widgets/gallery.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { STATE } from '../options.ts';
import type { Embed } from './address.ts';

export interface Rendered {
  readonly props: IslandProps<object, object, string>;
  readonly html: string;
  readonly title: string;
  /** What its figure shows, in words. */
  readonly description: string;
  /** Its figures as the page was built, wide ones. */
  readonly figures: readonly Element[];
}

/** Renders a view in its opening state. */
export function rendered(locale: Locale, { widget, view }: Embed): Rendered {
  const { Component, catalogues, given } = renderedOf(widget);
  const { params } = widgetOf(widget);
  const props: Rendered['props'] = {
    words: wordsIn(locale, catalogues) as Rendered['props']['words'], // the kit's are among them
    initial: params.initial,
    given: given(params.initial, view),
    address: STATE,
    view,
    place: 'figure',
    embedded: 'page',
  };
  const html = renderToString(createElement(Component, props));
  const place = documentForDrawing!.createElement('div'); // there is one while a page is built
  place.innerHTML = html;
  const title = place.querySelector('.sr-only')?.textContent ?? '';
  const caption = place.querySelector('figcaption, .caption')?.textContent ?? title;
  const figures = [...place.querySelectorAll('.plot.only-wide')] as Element[];
  // A narrow frame is drawn in by its script, and without one shows the wide figure smaller.
  for (const narrow of place.querySelectorAll('.plot.only-narrow')) narrow.remove();
  return { props, html: place.innerHTML, title, description: caption, figures };
}
