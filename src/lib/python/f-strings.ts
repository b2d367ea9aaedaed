import { SKIPPED } from './skipped.ts';

/** A field without a format of its own: an expression, and how it is converted. */
const FIELD = /^([^!:]*(?:!=[^!:]*)*?)(![rs])?$/;

/** What is written in place of a field; null for one that is written as it is. */
function shown(field: string): string | null {
  const [, expression = '', conversion = ''] = FIELD.exec(field) ?? [];
  if (expression.trim() === '' || /=\s*$/.test(expression)) return null;
  return conversion === '!r' ? `repr((${expression}))` : `_show((${expression}))`;
}

/** The fields of a string's body, from after `{` to before `}`; a doubled brace is none. */
function fieldsOf(body: string): readonly (readonly [start: number, end: number])[] {
  const fields: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (depth === 0 && (char === '{' || char === '}') && body[i + 1] === char) i++;
    else if (char === '{' && depth++ === 0) start = i + 1;
    else if (char === '}' && --depth === 0) fields.push([start, i]);
  }
  return fields;
}

/**
 * Code with `f"{x}"` written `f"{_show((x))}"`: MicroPython writes some floats with more digits than Python does. A
 * field with a format of its own is left alone, for those it writes well.
 */
export function showFields(code: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let i = 0; i < code.length; i++) {
    SKIPPED.lastIndex = i;
    const [skipped] = SKIPPED.exec(code) ?? [];
    if (skipped === undefined) continue;
    const isF = /(?:^|[^\w])(?:[fF][rR]?|[rR][fF])$/.test(code.slice(Math.max(0, i - 3), i));
    for (const [start, end] of isF ? fieldsOf(skipped) : []) {
      const text = shown(skipped.slice(start, end));
      if (text === null) continue;
      pieces.push(code.slice(done, i + start), text);
      done = i + end;
    }
    i += skipped.length - 1;
  }
  return pieces.join('') + code.slice(done);
}
