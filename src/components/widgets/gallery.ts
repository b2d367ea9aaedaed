/** Every widget, found by its folder. @module */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { FunctionComponent } from 'react';

import type { PlotOptions } from '../kit/figure/plot.ts';
import type { IslandProps } from '../kit/island/island.ts';
import type { Params } from '../kit/params.ts';
import { keepGiven } from '../kit/training/results.ts';
import type { Catalogues } from '../kit/words/index.ts';

type Examples = Readonly<Record<string, object>>;
type Modules<T> = Readonly<Record<string, T | undefined>>;

const COMPONENTS: Modules<AstroComponentFactory> = import.meta.glob<AstroComponentFactory>(
  './*/*.astro',
  { eager: true, import: 'default' },
);
const PARAMS: Modules<{ readonly params: Params; readonly VIEWS?: readonly string[] }> =
  import.meta.glob('./*/params.ts', { eager: true });
const EXAMPLES: Modules<{ readonly EXAMPLES: Examples; readonly THUMBNAILS?: Examples }> =
  import.meta.glob('./*/examples.ts', { eager: true });
const MODELS: Modules<{ readonly run?: (state: never) => unknown }> = import.meta.glob(
  './*/model.ts',
  { eager: true },
);
const PLOTS: Modules<{ readonly thumbnail?: (run: unknown) => PlotOptions }> = import.meta.glob(
  './*/plot.ts',
  { eager: true },
);

const GIVEN: Modules<{ readonly given: (state: never, view: never) => string }> = import.meta.glob(
  './*/given.ts',
  { eager: true },
);
const RENDERED: Modules<Readonly<Record<string, unknown>>> = import.meta.glob('./*/*.tsx', {
  eager: true,
});
const WORDS: Modules<Readonly<Record<string, unknown>>> = import.meta.glob('./*/strings*.ts', {
  eager: true,
});

/** 'adam-stepper' → 'AdamStepper'. */
const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The widgets there are; each has a gallery page. */
export const WIDGETS: readonly string[] = Object.keys(PARAMS).map(
  (path) => path.split('/')[1] ?? '',
);

/**
 * A widget's component, its parameters, its views and its examples; of a widget without examples, its opening state.
 *
 * @throws Error where its folder has no component of its name.
 */
export function widgetOf(name: string): {
  readonly Component: AstroComponentFactory;
  readonly params: Params;
  /** The names of its views; one without a name where it has but one. */
  readonly views: readonly (string | undefined)[];
  readonly examples: Examples;
} {
  const Component = COMPONENTS[`./${name}/${pascal(name)}.astro`];
  const { params, VIEWS = [undefined] } = PARAMS[`./${name}/params.ts`] ?? {};
  if (!Component || !params)
    throw new Error(`widgetOf: ${name} has no ${pascal(name)}.astro or no params.ts.`);
  const examples = EXAMPLES[`./${name}/examples.ts`]?.EXAMPLES ?? { opening: params.initial };
  return { Component, params, views: VIEWS, examples };
}

/** What renders a view of a widget. */
export type Rendered = FunctionComponent<IslandProps<object, object, string>>;

/**
 * A widget by itself, without a page: what renders its views, and its own words in both languages.
 *
 * @throws Error where its folder has no component of its name, or no words.
 */
export function renderedOf(name: string): {
  readonly Component: Rendered;
  readonly catalogues: Catalogues<string>;
  /** What is computed for a view in a state while a page is built; nothing for most widgets. */
  readonly given: (state: object, view: string | undefined) => string | undefined;
} {
  const Component = RENDERED[`./${name}/${pascal(name)}.tsx`]?.[pascal(name)];
  const both = WORDS[`./${name}/strings.ts`];
  const { en } = WORDS[`./${name}/strings.en.ts`] ?? both ?? {};
  const { ko } = WORDS[`./${name}/strings.ko.ts`] ?? both ?? {};
  if (!Component || !en || !ko)
    throw new Error(`renderedOf: ${name} has no ${pascal(name)}.tsx, or no words.`);
  const { given } = GIVEN[`./${name}/given.ts`] ?? {};
  return {
    Component: Component as Rendered,
    catalogues: { en, ko } as Catalogues<string>,
    given: (state, view) => given?.(state as never, view as never),
  };
}

/**
 * A widget's thumbnail: its `plot.ts` draws a run of its `model.ts`.
 *
 * @throws Error where one of them is missing.
 */
export function thumbnailOf(name: string, state: string): PlotOptions {
  const draw = PLOTS[`./${name}/plot.ts`]?.thumbnail;
  const run = MODELS[`./${name}/model.ts`]?.run;
  const found = EXAMPLES[`./${name}/examples.ts`]?.THUMBNAILS?.[state];
  if (!draw || !run || !found)
    throw new Error(
      `thumbnailOf: ${name} has no thumbnail in plot.ts, or no state ${state} for it.`,
    );
  keepGiven(GIVEN[`./${name}/given.ts`]?.given(found as never, undefined as never));
  return draw(run(found as never));
}
