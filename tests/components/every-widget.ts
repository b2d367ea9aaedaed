/** Every widget, read from its folder as the gallery reads it. @module */
import type { ComponentType } from 'react';

import type { Params } from '../../src/components/kit/params.ts';
import type { Definition } from '../../src/components/kit/Widget.tsx';
import { wordsIn, type Catalogues, type KitWords } from '../../src/components/kit/words/index.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
const MODULES: Modules = import.meta.glob(
  [
    '../../src/components/widgets/*/{params,examples,given,strings,strings.en,strings.ko}.ts',
    '../../src/components/widgets/*/*.tsx',
  ],
  { eager: true },
);
const FOLDER = '../../src/components/widgets/';
/** The name of a widget's component. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a widget's folder holds. */
export interface Widget {
  readonly name: string;
  readonly params: Params<Record<string, unknown>>;
  readonly definition: Definition<Record<string, unknown>, unknown, unknown>;
  readonly Component: ComponentType<Readonly<Record<string, unknown>>>;
  /** The names of its views; one without a name where it has but one. */
  readonly views: readonly (string | undefined)[];
  readonly words: Readonly<Record<string, KitWords>>;
  readonly examples: Readonly<Record<string, Record<string, unknown>>>;
  /** What a page carries of the trainings of a view; nothing where it has none. */
  readonly given: ((state: Record<string, unknown>, view?: string) => string) | undefined;
}

/** Every widget. */
export const WIDGETS = Object.keys(MODULES)
  .filter((path) => path.endsWith('/params.ts'))
  .map((path): Widget => {
    const name = path.slice(FOLDER.length, -'/params.ts'.length);
    const part = (file: string) => MODULES[`${FOLDER}${name}/${file}`] ?? {};
    const view = part(`${pascal(name)}.tsx`);
    const { en = part('strings.en.ts')['en'], ko = part('strings.ko.ts')['ko'] } =
      part('strings.ts');
    const own = { en, ko } as Catalogues<string>;
    return {
      name,
      params: part('params.ts')['params'] as Widget['params'],
      definition: view['widget'] as Widget['definition'],
      Component: view[pascal(name)] as Widget['Component'],
      views: (part('params.ts')['VIEWS'] ?? [undefined]) as Widget['views'],
      words: Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale, own)])),
      examples: (part('examples.ts')['EXAMPLES'] ?? {}) as Widget['examples'],
      given: part('given.ts')['given'] as Widget['given'],
    };
  });
