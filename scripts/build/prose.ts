/** The prose of a page, block by block, without code and maths. @module */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import type {} from 'remark-math';

import { parseMdx } from './mdx.ts';

/** A paragraph, heading, table cell, title or text prop. */
export interface Block {
  readonly line: number;
  readonly text: string;
  /** Whether it is a heading of the page, or its title. */
  readonly heading: boolean;
  /** Whether it stands inside `<Source>`: a quotation, in its own language and with its own numbers. */
  readonly quoted: boolean;
}

/** What a formula, inline code or a component inside a sentence leaves in its text. */
const GAP = '\uFFFC';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** All blocks of an MDX source, in order, the texts of its frontmatter first. */
export function blocks(source: string): Block[] {
  const { frontmatter } = parseFrontmatter(source);
  const head = ['title', 'description', 'needs', 'able'].flatMap((key) => {
    const text: unknown = frontmatter[key];
    const heading = key === 'title';
    return typeof text === 'string' ? [{ line: 1, text, heading, quoted: false }] : [];
  });
  return [...head, ...within(parseMdx(source), false)];
}

/** How many words a reader reads; a number or a formula in a sentence is one. Quotations do not count. */
export const wordsIn = (tree: Root): number =>
  within(tree, false)
    .filter(({ quoted }) => !quoted)
    .flatMap(({ text }) => text.match(/[\p{L}\p{N}\uFFFC][^\s]*/gu) ?? []).length;

function within(node: Root | RootContent, quoted: boolean): Block[] {
  const line = node.position?.start.line ?? 0;
  const jsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const inside = quoted || (jsx && node.name === 'Source');
  const heading = node.type === 'heading';
  const own = BLOCKS.has(node.type) ? [{ line, text: textOf(node), heading, quoted: inside }] : [];
  const props = jsx ? node.attributes.flatMap((prop) => textProps(prop)) : [];
  const children = 'children' in node ? node.children : [];
  return [
    ...own,
    ...props.map((text) => ({ line, text, heading: false, quoted: inside })),
    ...children.flatMap((child) => within(child, inside)),
  ];
}

/** Strings in a prop that are meant to be read: those with a space or Hangul in them. */
function textProps(prop: { readonly type: string; readonly value?: unknown }): string[] {
  const { value } = prop;
  const source =
    typeof value === 'string' ? `"${value}"` : (value as { value?: string } | null)?.value;
  const strings = (source ?? '').matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g);
  const texts = Array.from(strings, ([, double, single, back]) => double ?? single ?? back ?? '');
  return texts.filter((text) => /\p{L}.*\s.*\p{L}|[가-힣]/u.test(text));
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' && node.name === 'Source') return GAP;
  if (!('children' in node) || (node.type === 'mdxJsxTextElement' && node.children.length === 0))
    return GAP;
  return node.children.map((child) => (BLOCKS.has(child.type) ? '' : textOf(child))).join('');
}
