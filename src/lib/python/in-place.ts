import { SKIPPED } from './skipped.ts';

/** What numpy.py has for an operator that MicroPython never asks an array about: `x *= y` is read as x = x·y there. */
const OPERATORS: Readonly<Record<string, string>> = {
  '*=': '_imul',
  '/=': '_itruediv',
  '**=': '_ipow',
  '//=': '_ifloordiv',
  '%=': '_imod',
};

const OPERATOR = /\*\*=|\/\/=|[*/%]=/y;

/** Where a statement is, and where its operator; a body that stands behind a colon is one of its own. */
interface Statement {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly operator: string;
}

function statements(code: string): readonly Statement[] {
  const found: Statement[] = [];
  let [start, depth] = [0, 0];
  let operator: { readonly at: number; readonly text: string } | null = null;
  const close = (end: number): void => {
    if (operator) found.push({ start, end, at: operator.at, operator: operator.text });
    operator = null;
    start = end + 1;
  };
  for (let i = 0; i < code.length; i++) {
    const char = code.charAt(i);
    SKIPPED.lastIndex = i;
    const [skipped] = SKIPPED.exec(code) ?? [];
    if (skipped !== undefined) {
      if (char === '#' && depth === 0) close(i);
      i += skipped.length - 1;
      if (char === '#' && depth === 0) start = i + 1;
    } else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === '\\' && code[i + 1] === '\n') i++;
    else if (depth === 0) {
      OPERATOR.lastIndex = i;
      const [text] = OPERATOR.exec(code) ?? [];
      if (char === '\n' || char === ';') close(i);
      else if (text !== undefined && !operator) {
        operator = { at: i, text };
        i += text.length - 1;
      } else if (char === ':' && !operator) start = i + 1;
    }
  }
  close(code.length);
  return found;
}

/**
 * Code with `x *= y` written `x = _imul(x, y)`, and so /=, **=, //= and %=; every line keeps its number. Strings and
 * comments are left alone.
 *
 * @returns the names that have to be there, besides.
 */
export function inPlace(code: string): {
  readonly code: string;
  readonly names: readonly string[];
} {
  const names = new Set<string>();
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, at, operator } of statements(code)) {
    const target = code.slice(start, at);
    const name = OPERATORS[operator] ?? '';
    const value = code.slice(at + operator.length, end);
    const [indent = ''] = /^\s*/.exec(target) ?? [];
    names.add(name);
    pieces.push(code.slice(done, start), indent);
    pieces.push(`${target.trim()} = ${name}(${target.trim()}, ${value.trim()})`);
    pieces.push(/\s*$/.exec(value)?.[0] ?? '');
    done = end;
  }
  return { code: pieces.join('') + code.slice(done), names: [...names] };
}
