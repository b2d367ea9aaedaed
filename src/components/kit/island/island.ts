import { localeOf } from '../../../lib/i18n/locales.ts';
import type { Params } from '../params.ts';
import { wordsIn, type Catalogues, type KitWords } from '../words/index.ts';

/** What a widget gets from its page. */
export interface IslandProps<S extends object, W> {
  readonly words: W & KitWords;
  readonly initial: S;
  /** Whether the page's address carries its state; one widget of a kind a page. */
  readonly address: boolean;
}

/** What a page may say of a widget that it shows. */
export interface IslandOptions<S extends object> {
  /** What differs from the widget's own opening state. */
  readonly initial?: Partial<S>;
  /** Whether the address carries the state; false where a page holds another such widget. */
  readonly address?: boolean;
}

/**
 * A widget in a page, in the page's language alone: the props of its component, and what `client:intent` waits for.
 *
 * @example const { wake, props } = islandOf(Astro, params, { ko, en });
 */
export function islandOf<S extends object, K extends string>(
  astro: { readonly currentLocale: string | undefined; readonly props: IslandOptions<S> },
  params: Params<S>,
  own: Catalogues<K>,
) {
  const { initial, address = true } = astro.props;
  return {
    wake: address ? params.name : '',
    props: {
      words: wordsIn(localeOf(astro.currentLocale), own),
      initial: { ...params.initial, ...initial },
      address,
    },
  };
}
