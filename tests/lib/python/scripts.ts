import { readFileSync } from 'node:fs';

const question = readFileSync(
  new URL('../../../src/lib/python/question.py', import.meta.url),
  'utf8',
);

/** The question’s script, and those of scripts.py, by name. */
export const SCRIPTS = [
  { name: 'the question, as it was asked', code: question },
  ...readFileSync(new URL('scripts.py', import.meta.url), 'utf8')
    .split(/^# === /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end), code: part.slice(end + 1).trimEnd() };
    }),
];
