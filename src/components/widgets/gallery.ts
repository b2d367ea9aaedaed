import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Examples = Readonly<Record<string, object>>;

const COMPONENTS = import.meta.glob<AstroComponentFactory>('./*/*.astro', {
  eager: true,
  import: 'default',
});
const EXAMPLES = import.meta.glob<Examples>('./*/examples.ts', { eager: true, import: 'EXAMPLES' });

/** 'adam-stepper' → 'AdamStepper'. */
const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The widgets that have a gallery page of their own; the bug lab's examples stand on the gallery's first page. */
export const WIDGETS: readonly string[] = Object.keys(EXAMPLES)
  .map((path) => path.split('/')[1] ?? '')
  .filter((name) => name !== 'bug-lab');

/**
 * A widget's component and its examples, from its folder.
 *
 * @throws Error where the folder has no component of the widget's name or no examples.
 */
export function galleryOf(widget: string): {
  readonly Component: AstroComponentFactory;
  readonly examples: Examples;
} {
  const Component = COMPONENTS[`./${widget}/${pascal(widget)}.astro`];
  const examples = EXAMPLES[`./${widget}/examples.ts`];
  if (!Component || !examples)
    throw new Error(`galleryOf: ${widget} has no ${pascal(widget)}.astro or no examples.ts.`);
  return { Component, examples };
}
