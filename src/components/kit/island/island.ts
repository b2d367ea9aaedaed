import { localeOf } from '../../../lib/i18n/locales.ts';
import type { Params } from '../params.ts';
import { wordsIn, type Catalogues, type KitWords } from '../words/index.ts';

/** What a view of a widget gets from its page. */
export interface IslandProps<S extends object, W, V extends string = never> {
  readonly words: W & KitWords;
  readonly initial: S;
  /** What its address leaves out, where that is not the state it begins with. */
  readonly defaults?: S | undefined;
  /** The name under which the page's address carries its state, which it shares with all views of that name; '' where none does. */
  readonly address: string;
  /** Which of its views; the first unless told. */
  readonly view?: V | undefined;
  /** Its id in the page, which a link to it leads to; '' where it has none. */
  readonly place: string;
  /** What was computed for it while the page was built, where that takes long. */
  readonly given?: string | undefined;
  /** Where it stands outside the course: it is a whole page, whose address says what it begins with, or a piece of one. */
  readonly embedded?: 'page' | 'piece';
}

/** What a page may say of a widget that it shows. */
export interface IslandOptions<S extends object, V extends string = never> {
  /** What differs from the widget's own opening state; the same for all views that share it. */
  readonly initial?: Partial<S>;
  /** What it opens with where no address sets it; what an address leaves out is as it would be without this. */
  readonly opens?: Partial<S>;
  /** Which of its views; the first unless told. */
  readonly view?: V;
  /** Which state of its own it shows, on a page that shows the widget in several: 2, 3, … */
  readonly instance?: number;
  /** False where no address carries the state, and no other view shares it. */
  readonly address?: boolean;
}

/**
 * A view of a widget in a page, in the page's language alone: the props of its component, and what `client:intent` waits for.
 *
 * @example const { wake, props } = islandOf(Astro, params, { ko, en });
 */
export function islandOf<S extends object, K extends string, V extends string = never>(
  astro: { readonly currentLocale: string | undefined; readonly props: IslandOptions<S, V> },
  params: Params<S>,
  own: Catalogues<K>,
) {
  const { opens, view, instance, address: kept = true } = astro.props;
  const address = kept ? [params.name, instance].filter(Boolean).join('-') : '';
  const initial = { ...params.initial, ...astro.props.initial };
  return {
    wake: address,
    props: {
      words: wordsIn(localeOf(astro.currentLocale), own),
      initial: { ...initial, ...opens },
      ...(opens && { defaults: initial }),
      address,
      view,
      place: address && ['figure', address, view].filter(Boolean).join('-'),
    },
  };
}
