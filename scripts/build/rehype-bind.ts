import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';

import { bindJosa, endsInCloser, WORD_JOINER } from '../../src/lib/i18n/bind-josa.ts';
import { languageOf } from './language.ts';
import { hasClass } from './rehype-maths.ts';

type Parent = Root | Extract<ElementContent, { children: unknown }>;

const UNTOUCHED = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'svg', 'math']);

/** A formula of at most this many pieces fits on a line of a phone with its particle. */
const SHORT = 3;

/**
 * Rehype plugin, after `rehypeMaths`. A line may break between a formula and what belongs to it: the full stop or
 * the Korean particle behind it, or the number of `$\beta=$ <Num … />`. They go into `<span class="nobreak">`, up
 * to the next space, unless the formula is so long that it has to break itself on a phone. On Korean pages a word
 * joiner keeps particles at what else a line may break after under `word-break: keep-all`: a long formula, a
 * closing bracket, a percent sign. Code is left as it is.
 */
export function rehypeBind() {
  return (tree: Root, file: VFile): void => {
    bindChildren(tree, languageOf(file.path) === 'ko');
  };
}

function bindChildren(parent: Parent, korean: boolean): void {
  const bound: RootContent[] = [];
  for (const child of parent.children) {
    if (isParent(child)) bindChildren(child, korean);
    if (child.type !== 'text') {
      bound.push(child);
      bindNumber(bound);
      continue;
    }
    const text: Text = { ...child, value: korean ? bindJosa(child.value) : child.value };
    const before = bound.at(-1);
    if (before === undefined || !/^\S/.test(text.value)) bound.push(text);
    else if (endsInFormula(before))
      bound.splice(-1, 1, ...withTail(before as ElementContent, text));
    else
      bound.push(
        /^[가-힣]/.test(text.value) && endsOpen(before)
          ? { ...text, value: WORD_JOINER + text.value }
          : text,
      );
  }
  parent.children = bound;
}

/** The formula with the run after it in one unbreakable span, then the rest of the text. */
function withTail(formula: ElementContent, text: Text): ElementContent[] {
  const [tail = ''] = /^\S+/.exec(text.value) ?? [];
  const span = unbroken(formula, { type: 'text', value: tail });
  const rest = text.value.slice(tail.length);
  return rest === '' ? [span] : [span, { type: 'text', value: rest }];
}

/** Puts a number at the end into one span with the formula before it, if that ends in a relation. */
function bindNumber(nodes: RootContent[]): void {
  const [formula, space, number] = nodes.slice(-3);
  if (number?.type !== 'mdxJsxTextElement' || number.name !== 'Num') return;
  if (space?.type !== 'text' || space.value !== ' ' || !endsInFormula(formula)) return;
  if (/=\s*$/.test(tex(formula)))
    nodes.splice(-3, 3, unbroken(formula as ElementContent, space, number));
}

/** The source of a formula, as KaTeX keeps it for readers' clipboards. */
const tex = (node: RootContent | undefined): string => {
  if (node === undefined || !('children' in node)) return '';
  const [first] = node.children;
  return node.type === 'element' && node.tagName === 'annotation' && first?.type === 'text'
    ? first.value
    : node.children.map(tex).join('');
};

const unbroken = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nobreak'] },
  children,
});

const isParent = (node: RootContent): node is Extract<ElementContent, { children: unknown }> =>
  'children' in node &&
  !(node.type === 'element' && (UNTOUCHED.has(node.tagName) || hasClass(node, 'katex')));

const endsInFormula = (node: RootContent | undefined): boolean =>
  node !== undefined &&
  'children' in node &&
  (hasClass(node, 'katex') ? pieces(node) <= SHORT : endsInFormula(node.children.at(-1)));

/** In how many pieces KaTeX may break a formula: after each sum or relation. */
const pieces = (node: RootContent): number =>
  (hasClass(node, 'katex-base') ? 1 : 0) +
  ('children' in node ? node.children.map(pieces).reduce((sum, n) => sum + n, 0) : 0);

/**
 * Whether Hangul after this node could start a line: after a closing sign; after code, which Starlight
 * isolates with `dir="auto"`; after a long formula; and after a component, whose text is unknown here.
 */
function endsOpen(node: RootContent | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === 'text') return endsInCloser(node.value);
  if (node.type === 'element' && UNTOUCHED.has(node.tagName)) return true;
  if (node.type === 'mdxTextExpression' || hasClass(node, 'katex')) return true;
  if (!('children' in node)) return false;
  return node.children.length === 0
    ? node.type === 'mdxJsxTextElement'
    : endsOpen(node.children.at(-1));
}
