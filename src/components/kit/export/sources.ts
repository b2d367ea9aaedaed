import type { Shown } from '../store.ts';

/** The experiment on show as source code. */
export interface Source {
  readonly text: string;
  readonly file: string;
}

/** A widget's source code in some languages, by the names their buttons bear; fetched when one is pressed. */
export type Sources = Readonly<Record<string, () => Promise<(shown: never) => Source>>>;

/** What a widget's `sources.ts` exports: the experiment on show in a view, in each language. */
export type SourceModule<S, R, V> = Readonly<
  Record<'numpy' | 'torch' | 'typescript', (shown: Shown<S, R>, view: V) => Source>
>;

/**
 * A widget's source code, fetched when one is asked for.
 *
 * @param view - which of its views asks, where it has several.
 * @example <More sources={sourcesOf(() => import('./sources.ts'), view)} />
 */
export function sourcesOf<S, R>(load: () => Promise<SourceModule<S, R, undefined>>): Sources;
export function sourcesOf<S, R, V extends string>(
  load: () => Promise<SourceModule<S, R, V>>,
  view: V,
): Sources;
export function sourcesOf<S, R, V>(load: () => Promise<SourceModule<S, R, V>>, view?: V): Sources {
  const language = (key: keyof SourceModule<S, R, V>) => async () => {
    const write = (await load())[key];
    return (shown: Shown<S, R>) => write(shown, view as V); // without views V is undefined
  };
  return {
    NumPy: language('numpy'),
    PyTorch: language('torch'),
    TypeScript: language('typescript'),
  };
}
