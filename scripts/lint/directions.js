// Who may import whom: docs/architecture.md, checked.
//   pages → content → components/guide → components/lesson → components/python, embed → components/widgets → components/kit → lib
//   inside lib: facts → experiments → optim, streams, objectives, theory, precision; facts → tasks → museum → optim;
//   facts → train → race, streams, matrix → optim; race → objectives, streams → optim; python → streams → text; optim and text import nothing
import { readdirSync } from 'node:fs';

import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What an experiment, and with it a fact, is computed from. */
const COMPUTING = ['lib/optim', 'lib/streams', 'lib/objectives', 'lib/theory', 'lib/precision'];

/**
 * Folder (in src) → what else in src its files may import. A folder not named here may import anything.
 * The linter reads no MDX: tests/content/imports.test.ts holds `content` to its line.
 */
export const MAY_IMPORT = {
  lib: [],
  'lib/optim': [],
  'lib/text': [],
  'lib/streams': ['lib/optim', 'lib/text'],
  'lib/objectives': ['lib/optim'],
  'lib/theory': ['lib/optim'],
  'lib/precision': ['lib/optim'],
  'lib/museum': ['lib/optim'],
  'lib/matrix': ['lib/optim'],
  'lib/python': ['lib/streams', 'lib/text'],
  'lib/tasks': ['lib/optim', 'lib/streams', 'lib/museum', 'lib/experiments'],
  'lib/race': ['lib/optim', 'lib/streams', 'lib/objectives'],
  'lib/train': [
    'lib/optim',
    'lib/streams',
    'lib/objectives',
    'lib/matrix',
    'lib/race',
    'lib/keep.ts',
  ],
  'lib/experiments': COMPUTING,
  'lib/facts': [
    ...COMPUTING,
    'lib/experiments',
    'lib/museum',
    'lib/race',
    'lib/tasks',
    'lib/train',
  ],
  'components/kit': ['lib'],
  'components/python': ['components/kit', 'lib'],
  'components/lesson': ['components/python', 'lib', 'course.ts'],
  'components/guide': [
    'components/kit',
    'components/lesson',
    'components/widgets',
    'embed',
    'lib',
    'course.ts',
  ],
  'components/starlight': ['components/lesson', 'lib', 'offline', 'styles', 'course.ts'],
  ...Object.fromEntries(widgets().map((widget) => [widget, ['components/kit', 'lib']])),
  offline: [],
  embed: ['components/kit', 'components/widgets', 'lib', 'styles', 'course.ts'],
  content: ['components/lesson', 'components/guide', 'components/widgets', 'lib', 'course.ts'],
};

function widgets() {
  const folder = new URL('../../src/components/widgets/', import.meta.url);
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `components/widgets/${name}`);
}

const zones = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others].map((allowed) => `./${allowed}`),
  message: `${folder} may import only from ${[...others, 'itself'].join(', ')}.`,
}));

const noOtherImport = (pattern) => ['error', { patterns: [pattern] }];

export const directions = [
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/ignore': ['/node_modules/'], // no package imports what is here, so no circle goes through one
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs', '.json'] }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    plugins: { '@typescript-eslint': tseslint.plugin },
    files: ['src/lib/optim/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': noOtherImport({
        regex: '^[^.]',
        message: 'optim imports nothing outside itself, no package either.',
      }),
    },
  },
  {
    plugins: { '@typescript-eslint': tseslint.plugin },
    files: ['src/components/widgets/*/{model,params}.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': noOtherImport({
        regex: String.raw`^(react|react-dom|@observablehq/plot)(/|$)|/plot(-[^/]*)?\.ts$|\.tsx$`,
        message: 'A model and its parameters know neither React nor Plot.',
      }),
    },
  },
  {
    plugins: { '@typescript-eslint': tseslint.plugin },
    files: ['src/components/widgets/*/*plot*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': noOtherImport({
        regex: String.raw`/model(\.ts)?$`,
        allowTypeImports: true,
        message: 'What draws takes only types from model.ts.',
      }),
    },
  },
  {
    files: ['src/components/**/*.tsx'],
    ignores: ['src/components/kit/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(querySelector|querySelectorAll|getElement.*)$/]:matches([object.name="document"], [object.property.name="document"])',
          message:
            'React owns the state: take a ref. Only components/kit may look into the document.',
        },
      ],
    },
  },
];
