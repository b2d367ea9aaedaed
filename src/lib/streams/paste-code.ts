import { isContainer, isSized } from './containers.ts';
import { isHeld, isNumber } from './paste-number.ts';
import { Refused } from './paste-problem.ts';

/** Numbers as they are written, and as brackets nest them. */
export type Nested = string | readonly Nested[];

const NAME = /^[a-z_][\w.]*$/i;
/** Deeper brackets hold no stream. */
const DEEPEST = 16;
const OPEN: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>', '{': '}' };

/**
 * Whether a text is an expression of a program rather than a table: it starts with a bracket, a call or an
 * assignment, whose left side is passed over.
 */
export const codeOf = (text: string): string | null => {
  const assigned = /^(?:(?:const|let|var)\s+)?[a-z_][\w.]*\s*(?:=|<-)\s*(?=\S)/i.exec(text);
  const right = assigned ? text.slice(assigned[0].length) : text;
  // TensorFlow's repr holds NumPy's.
  const code = right.replace(/<tf\.[^<>]{0,200}?numpy=([^<>]*)>/g, '$1');
  const isCode = /^(?:new\s+)?(?:[a-z_][\w.]*\s*)?[[(<{]/i.test(code);
  return isCode || code !== text ? code : null;
};

/**
 * Reads brackets, calls of containers and numbers, one value after another.
 *
 * @param finite - whether nan and inf are refused.
 * @throws Refused at anything else: a call that would have to be run, arithmetic, a bracket left open.
 */
export function readCode(text: string, finite: boolean): readonly Nested[] {
  let at = 0;
  let count = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const refuse = (reason: 'not-a-number' | 'not-finite' | 'empty' | 'call', token: string) =>
    new Refused({ reason, position: count + 1, token });
  const next = () => {
    take(/\s+/y);
    return text.charAt(at);
  };

  /** Passes over the value of a keyword: a type, a name, a shape, a function in angle brackets. */
  const passOver = () => {
    const open: string[] = [];
    for (; at < text.length; at++) {
      const char = text.charAt(at);
      if (open.length === 0 && (char === ',' || char === ')')) return;
      if (char === open.at(-1)) open.pop();
      else if (OPEN[char]) open.push(OPEN[char]);
    }
  };

  /** What stands between brackets, in rows where semicolons part them. */
  const items = (end: string, depth: number): readonly Nested[] => {
    const rows: Nested[][] = [[]];
    let wanted = false;
    for (;;) {
      const char = next();
      if (char === end) break;
      if (char === ',' || char === ';') {
        if (wanted || rows.at(-1)?.length === 0) throw refuse('empty', '');
        at++;
        if (char === ';') rows.push([]);
        wanted = char === ',';
        continue;
      }
      if (char === '' && end !== '') throw refuse('not-a-number', end === ']' ? '[' : '(');
      const keyword = end === ')' ? take(/[a-z_]\w*\s*=(?!=)\s*/iy) : '';
      if (keyword) passOver();
      else rows.at(-1)?.push(value(depth));
      wanted = false;
      if (keyword) {
        keywords++;
        if (next() === ',') at++;
      }
    }
    at += end.length;
    if (rows.at(-1)?.length === 0) rows.pop();
    return rows.length > 1 ? rows : (rows[0] ?? []);
  };
  let keywords = 0;

  const call = (name: string, start: number, depth: number): Nested => {
    const whole = () => text.slice(start, at);
    if (!isContainer(name)) {
      at = start + name.length;
      take(/\s*\([^()]*\)?/y);
      throw refuse('call', whole());
    }
    const sized = take(/\s*\(\s*\d+\s*\)\s*(?=\[)/y); // Float64Array(3) [1, 2, 3]
    if (sized || next() === '[') return value(depth);
    at++;
    const before = { keywords, count };
    const within = items(')', depth);
    if (/^c$/.test(name)) return within;
    const [only] = within;
    const isSize = typeof only === 'string' && isSized(name) && keywords === before.keywords;
    if (only !== undefined && within.length === 1 && !isSize) return only;
    count = before.count;
    throw refuse('call', whole());
  };

  const value = (depth: number): Nested => {
    const char = next();
    if (depth > DEEPEST) throw refuse('not-a-number', char);
    if (char === '[' || char === '(') {
      at++;
      return items(char === '[' ? ']' : ')', depth + 1);
    }
    take(/new\s+/y);
    const start = at;
    const word = take(/[^\s,;()[\]{}<>=]+/y);
    if (NAME.test(word) && /^[([]/.test(next())) return call(word, start, depth + 1);
    if (!isNumber(word)) throw refuse('not-a-number', word || char);
    if (!isHeld(word, finite)) throw refuse('not-finite', word);
    count++;
    return word;
  };

  return items('', 0);
}
