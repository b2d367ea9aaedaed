/** One line of a script, and the quantity it computes, which lights up with its symbol and its curve. */
export interface CodeLine {
  readonly text: string;
  /** A name of a linked quantity: m, v, g, lr, beta, beta1, beta2, eps, x. */
  readonly q?: string;
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
