import type { Failure } from '../../lib/python/failure.ts';
import { HEAP, MOST_PRINTED } from '../../lib/python/limits.ts';
import { fill } from '../../lib/i18n/template.ts';
import { LIMIT } from './run.ts';
import type { words as en } from './words.en.ts';

export type Words = Readonly<Record<keyof typeof en, string>>;

/** Why a script ended early, in the reader's language: the line, and what to look for there. */
export function explain({ type, message, line }: Failure, words: Words): string {
  const key = type === 'SyntaxError' && message.startsWith('*x') ? 'SyntaxError.star' : type;
  const text = Object.hasOwn(words, key) ? words[key as keyof Words] : words.other;
  const where = line === null ? '' : fill(words.line, { line: String(line) });
  const numbers = {
    seconds: String(LIMIT / 1000),
    characters: String(MOST_PRINTED),
    megabytes: String(HEAP / 2 ** 20),
  };
  return where + fill(text, { type, message, ...numbers });
}
