import type { Quantity } from '../../quantities.ts';

/** One line of a script, and the quantity it computes, which lights up with its symbol and its curve. */
export interface CodeLine {
  readonly text: string;
  readonly q?: Quantity;
}

/** A line that something outside the script speaks of. */
export interface NamedLine extends CodeLine {
  readonly name?: string;
}

/** The languages a lesson's experiment is written in. */
export const LANGUAGES = ['numpy', 'torch', 'typescript'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A lesson's experiment in each language, and what every version prints, a line each: "name: value". */
export interface LessonCode extends Readonly<Record<Language, readonly CodeLine[]>> {
  readonly prints: readonly { readonly name: string; readonly value: number }[];
}

/** A script as a file holds it. */
export const sourceOf = (lines: readonly CodeLine[]): string =>
  lines.map(({ text }) => `${text}\n`).join('');
