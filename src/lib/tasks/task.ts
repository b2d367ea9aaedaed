import { functionSheet, scriptSheet, type Due } from './sheet.ts';
import { MUTANT_SETTINGS, type Settings } from './streams.ts';

/** What a page carries to check a reader's Python: a script or a function by what is due of it, a test by mutants. */
export type Task =
  | { readonly kind: 'script' | 'function'; readonly sheet: readonly Due[] }
  | { readonly kind: 'test'; readonly settings: Settings };
export type TaskKind = Task['kind'];

/** The task of a kind, with all that is due computed. */
export const taskOf = (kind: TaskKind): Task =>
  kind === 'test'
    ? { kind, settings: MUTANT_SETTINGS }
    : { kind, sheet: kind === 'script' ? scriptSheet() : functionSheet() };
