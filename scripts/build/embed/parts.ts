/**
 * What embeds are made of, for the pages that put them together: `virtual:embed`.
 * @module
 */
import { readdirSync } from 'node:fs';

import { fontFor } from './font.ts';
import { at, inOne } from './script.ts';

const WIDGETS = 'src/components/widgets';
const PREFIX = 'virtual:embed';

/** Scripts beside the widgets', each from the file of its name in `src/embed`. */
const SCRIPTS = { early: 'iife', host: 'iife', 'adam-widget': 'es' } as const;

const widgets = (): string[] =>
  readdirSync(WIDGETS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** 'adam-stepper' → 'AdamStepper'. */
const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The script of an embed of a widget, whichever of its views it shows. */
const widgetScript = (name: string): Promise<string> =>
  inOne(
    `import { ${pascal(name)} as Component } from ${at(`${WIDGETS}/${name}/${pascal(name)}.tsx`)};
     import { start } from ${at('src/embed/page.tsx')};
     start(Component);`,
    'es',
  );

/** What puts a widget into a page that is not its own. */
const inlineScript = (name: string): Promise<string> =>
  inOne(
    `import { ${pascal(name)} as Component } from ${at(`${WIDGETS}/${name}/${pascal(name)}.tsx`)};
     import { mountIn as into } from ${at('src/embed/inline.tsx')};
     export const mountIn = (given, styles) => into(Component, given, styles);`,
    'es',
  );

/** The parts by their addresses under `virtual:embed/`; made when they are asked for. */
async function part(path: string): Promise<string> {
  const [kind = '', name = '', locale = ''] = path.split('/');
  if (kind === 'widget') return widgetScript(name);
  if (kind === 'inline') return inlineScript(name);
  if (kind === 'font') return fontFor(`${WIDGETS}/${name}`, locale);
  const format = SCRIPTS[name as keyof typeof SCRIPTS];
  const file = at(`src/embed/${name}.ts`);
  return inOne(
    format === 'es' ? `export { default } from ${file}; export * from ${file};` : `import ${file};`,
    format,
  );
}

/** A function that fetches the part of a name. */
const lazily = (kind: string, names: readonly string[]): string =>
  `{${names.map((name) => `${JSON.stringify(name)}: async () => (await import('${PREFIX}/${kind}/${name}')).default`).join(',')}}`;

/** For Vite: `virtual:embed` has `widgets`, `fonts` and `scripts`, each by name, fetched on demand. */
export const embedParts = () => ({
  name: 'embed-parts',
  resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load: async (id: string) => {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const path = id.slice(PREFIX.length + 2);
    if (path !== '') return `export default ${JSON.stringify(await part(path))};`;
    const names = widgets();
    const fonts = names.flatMap((name) => ['ko', 'en'].map((locale) => `${name}/${locale}`));
    return `export const widgets = ${lazily('widget', names)};
      export const inline = ${lazily('inline', names)};
      export const fonts = ${lazily('font', fonts)};
      export const scripts = ${lazily('script', Object.keys(SCRIPTS))};`;
  },
});
