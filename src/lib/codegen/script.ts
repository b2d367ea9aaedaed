/**
 * An experiment as a short program, said once and written in NumPy, PyTorch or TypeScript by `write.ts`.
 *
 * Expressions are Python's, with names in snake_case and bare functions: `lr * m / (sqrt(v) + eps)`. The languages
 * share `sqrt log exp cos sin hypot abs max min maximum where`, the constants `pi` and `inf`, and `and`. A name
 * holds one kind of thing throughout a script: numbers one a coordinate where `vector`, `filled`, `take` or `each`
 * gives it, else one number.
 * @module
 */
import { pythonRepr } from '../text/python-repr.ts';
import { camel } from './experiment.ts';

/** The languages that differ in how a thing is said. */
export type Dialect = 'numpy' | 'torch' | 'typescript';

/** One statement; a string stands as it is, and belongs inside `by`. */
export type Line =
  | string
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'number' | 'tensor' | 'each' | 'take';
      readonly name: string;
      readonly is: string;
      readonly why?: string | undefined;
    }
  | { readonly kind: 'vector'; readonly name: string; readonly values: readonly string[] }
  | {
      readonly kind: 'filled';
      readonly name: string;
      readonly size: number;
      readonly value: 0 | 1;
    }
  | { readonly kind: 'add' | 'append'; readonly name: string; readonly is: string }
  | {
      readonly kind: 'loop';
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly body: Script;
    }
  | { readonly kind: 'while' | 'if'; readonly is: string; readonly body: Script }
  | { readonly kind: 'stop' }
  | {
      readonly kind: 'define';
      readonly name: string;
      readonly of: readonly string[];
      readonly body: Script;
      /** One number, or a vector of so many. */
      readonly gives: string | readonly string[];
    }
  | {
      readonly kind: 'show' | 'count';
      readonly label: string;
      readonly is: string;
      readonly why?: string | undefined;
    }
  | { readonly kind: 'by'; readonly lines: Readonly<Record<Dialect, Script>> };

/** A whole program, or the body of a loop. */
export type Script = readonly Line[];

/** A number as all three languages read it. */
export const num = (value: number): string => pythonRepr(value);

/** A comment on a line of its own; an empty one is a blank line. */
export const note = (text: string): Line => ({ kind: 'note', text });
export const BLANK = note('');

/** A setting, or a number that follows from settings alone: Python's own number in PyTorch too. */
export const number = (name: string, is: number | string, why?: string): Line => ({
  kind: 'number',
  name,
  is: typeof is === 'string' ? is : num(is),
  why,
});
/** A whole number. */
export const whole = (name: string, is: number | string, why?: string): Line =>
  number(name, String(is), why);
/** Several settings, one a line. */
export const settings = (values: Readonly<Record<string, number>>): Script =>
  Object.entries(values).map(([name, value]) => number(name, value));

/** A number that is computed with: a tensor in PyTorch. */
export const tensor = (name: string, is: number | string, why?: string): Line => ({
  kind: 'tensor',
  name,
  is: typeof is === 'string' ? is : num(is),
  why,
});
/** A vector computed element by element, from vectors and numbers. */
export const each = (name: string, is: string, why?: string): Line => ({
  kind: 'each',
  name,
  is,
  why,
});
/** A vector that a call or an index gives whole. */
export const take = (name: string, is: string): Line => ({ kind: 'take', name, is });
/** A vector of the numbers or expressions given. */
export const vector = (name: string, values: readonly (number | string)[]): Line => ({
  kind: 'vector',
  name,
  values: values.map((value) => (typeof value === 'string' ? value : num(value))),
});
/** A vector of zeros or ones. */
export const filled = (name: string, size: number, value: 0 | 1): Line => ({
  kind: 'filled',
  name,
  size,
  value,
});
/** Adds a number, or all elements of what vectors make, to a number that stands already. */
export const add = (name: string, is: string): Line => ({ kind: 'add', name, is });
/** A list of numbers that `append` goes on with. */
export const list = (name: string, first: readonly number[] = []): Line =>
  by({
    python: [`${name} = [${first.map(num).join(', ')}]`],
    typescript: [`const ${camel(name)}: number[] = [${first.join(', ')}];`],
  });
/** Puts a number at the end of a list. */
export const append = (name: string, is: string): Line => ({ kind: 'append', name, is });

/** Counts from one whole number to another, both included. */
export const loop = (
  name: string,
  from: number | string,
  to: number | string,
  body: Script,
): Line => ({ kind: 'loop', name, from: String(from), to: String(to), body });
export const during = (is: string, body: Script): Line => ({ kind: 'while', is, body });
export const when = (is: string, body: Script): Line => ({ kind: 'if', is, body });
/** Leaves the loop. */
export const STOP: Line = { kind: 'stop' };
/** A function of vectors or numbers. */
export const define = (
  name: string,
  of: readonly string[],
  body: Script,
  gives: string | readonly string[],
): Line => ({ kind: 'define', name, of, body, gives });

/** Prints a line, `label: number`. */
export const show = (label: string, is: string, why?: string): Line => ({
  kind: 'show',
  label,
  is,
  why,
});
/** Prints a whole number. */
export const count = (label: string, is: string): Line => ({ kind: 'count', label, is });

/** What the languages say in different ways; what is left out says nothing. */
export const by = (lines: {
  readonly python?: Script;
  readonly numpy?: Script;
  readonly torch?: Script;
  readonly typescript?: Script;
}): Line => {
  const { python = [], numpy = python, torch = python, typescript = [] } = lines;
  return { kind: 'by', lines: { numpy, torch, typescript } };
};

/** A line of one language. */
export type Statement = Exclude<Line, { readonly kind: 'by' }>;

/** What one language says; the bodies of loops and functions are as they were. */
export const spoken = (script: Script, dialect: Dialect): readonly Statement[] =>
  script.flatMap((line) =>
    typeof line === 'string' || line.kind !== 'by' ? [line] : spoken(line.lines[dialect], dialect),
  );
