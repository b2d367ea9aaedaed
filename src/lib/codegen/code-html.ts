import type { CodeLine, Language } from './lessons/lesson-code.ts';
import { NAMES_IN_CODE, type Quantity } from '../quantities.ts';

/** Names in scripts, by the quantity they hold. */
const NAMES: Readonly<Record<string, Quantity>> = {
  ...NAMES_IN_CODE,
  grad: 'g',
  gradient: 'g',
  mHat: 'm',
  vHat: 'v',
  x: 'x',
  theta: 'x',
};

/** A comment to its end, a string, a number, a name that is no member of another. What is between is left as it is. */
const TOKEN: Readonly<Record<'python' | 'typescript', RegExp>> = {
  python:
    /#.*|f?"(?:[^"\\]|\\.)*"|f?'(?:[^'\\]|\\.)*'|(?<![\w.])(?:\d+\.?\d*(?:e[-+]?\d+)?|[A-Za-z_]\w*)/g,
  typescript:
    /\/\/.*|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w$.])(?:\d+\.?\d*(?:e[-+]?\d+)?|[A-Za-z_$][\w$]*)/g,
};

/** Words of either language that say what is done, not with what. */
const KEYWORDS = new Set(
  (
    'and as def for from if import in lambda not or return with ' +
    'const export function let new of while'
  ).split(' '),
);

/**
 * A script as HTML: each line a span with the class of the quantity it computes, each quantity in it by its
 * name, comments apart.
 */
export function codeHtml(lines: readonly CodeLine[], language: Language): string {
  const token = TOKEN[language === 'typescript' ? 'typescript' : 'python'];
  return lines.map(({ text, q }) => lineHtml(text, q, token)).join('\n');
}

function lineHtml(text: string, q: Quantity | undefined, token: RegExp): string {
  let html = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(token)) {
    html += escaped(text.slice(end, index)) + wordHtml(word);
    end = index + word.length;
  }
  return `<span class="line${q === undefined ? '' : ` q-${q}`}">${html}${escaped(text.slice(end))}</span>`;
}

function wordHtml(word: string): string {
  const quantity = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
  if (quantity !== undefined) return `<span class="q-${quantity}">${word}</span>`;
  const kind = kindOf(word);
  return kind ? `<span class="${kind}">${escaped(word)}</span>` : escaped(word);
}

function kindOf(word: string): 'comment' | 'string' | 'number' | 'keyword' | undefined {
  if (/^(#|\/\/)/.test(word)) return 'comment';
  if (/^f?["'`]/.test(word)) return 'string';
  if (/^\d/.test(word)) return 'number';
  return KEYWORDS.has(word) ? 'keyword' : undefined;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
