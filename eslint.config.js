// Types, accessibility, hooks, and who may import whom. Layout is Prettier's.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { directions } from './scripts/lint/directions.js';
import { reasons } from './scripts/lint/reasons.js';

export default defineConfig(
  globalIgnores([
    'dist',
    '.astro',
    '.cache',
    'tests/fixtures',
    'test-results',
    'playwright-report',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { reasons } } },
    rules: {
      'house/reasons': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a message is fine; undefined and objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string into its code points is what a Korean text needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Plot's and Playwright's methods do not use `this`, though their types cannot say so.
      '@typescript-eslint/unbound-method': 'off',
      'no-empty': ['error', { allowEmptyCatch: true }],
      // `_` in front says that a parameter is there for its place.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // The library checks what plain JavaScript may pass, whatever the types promise.
  { files: ['src/lib/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  { files: ['**/*.tsx'], extends: [a11y.configs.strict, hooks.configs.flat.recommended] },
  astro.configs['flat/recommended'],
  // `astro check` types these files; the typed rules do not understand them.
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  directions,
);
