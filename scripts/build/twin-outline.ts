import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Code, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type {} from 'remark-math';
import { visit } from 'unist-util-visit';

import { parseMdx } from './mdx.ts';
import { takeId } from './remark-heading-ids.ts';

/** One thing that both twins must have, cut into parts so that text in it can differ and the rest cannot. */
export interface Item {
  readonly kind: 'formula' | 'inline formula' | 'component' | 'inline component' | 'code block';
  readonly line: number;
  readonly parts: readonly string[];
}

/** A stretch of a page under one heading; the first has no id. */
export interface Section {
  readonly id: string;
  readonly line: number;
  readonly items: Item[];
}

/** What a page and its twin are compared by. */
export interface Outline {
  /** `key=value` of the frontmatter, without the texts. */
  readonly settings: readonly string[];
  readonly sections: readonly Section[];
}

/** The outline of an MDX source. */
export function outline(source: string): Outline {
  const sections: Section[] = [{ id: 'top', line: 1, items: [] }];
  visit(parseMdx(source), (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading')
      sections.push({
        id: `${'#'.repeat(node.depth)} ${takeId(node) ?? '(no id)'}`,
        line,
        items: [],
      });
    const item = itemOf(node);
    if (item) sections.at(-1)?.items.push({ ...item, line });
  });
  return { settings: settings(source), sections };
}

function itemOf(node: Root | RootContent): Pick<Item, 'kind' | 'parts'> | undefined {
  switch (node.type) {
    case 'math':
      return { kind: 'formula', parts: [formula(node.value)] };
    case 'inlineMath':
      return { kind: 'inline formula', parts: [formula(node.value)] };
    case 'code':
      return { kind: 'code block', parts: codeParts(node) };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!/^[A-Z]/.test(node.name ?? '')) return undefined;
      return {
        kind: node.type === 'mdxJsxFlowElement' ? 'component' : 'inline component',
        parts: componentParts(node),
      };
    default:
      return undefined;
  }
}

const formula = (source: string): string =>
  source
    .replace(/(\\text\w*)\{[^{}]*\}/g, '$1{}')
    .replace(/\s+/g, ' ')
    .trim();

/** Language, marks and lines, without comments and the lines that held nothing else. */
function codeParts({ lang, meta, value }: Code): string[] {
  const comment = /^(py|python|sh|bash|yaml|toml)$/.test(lang ?? '')
    ? /#.*$/gm
    : /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
  const lines = value
    .replace(comment, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return [lang ?? '', ...literals(meta ?? ''), ...lines.filter((line) => line !== '')];
}

function componentParts({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  const props = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return literals(`{${attribute.value}}`);
    const { value } = attribute;
    if (typeof value === 'string') return [`${attribute.name}=`, value];
    return [`${attribute.name}=`, ...literals(value?.value ?? 'true')];
  });
  return [
    name ?? '',
    ...props.sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'en')).flat(),
  ];
}

/** An expression cut at its string literals. */
const literals = (expression: string): string[] =>
  expression
    .replace(/\s+/g, ' ')
    .trim()
    .split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/)
    .filter(Boolean);

function settings(source: string): string[] {
  const flat = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}${path && '.'}${key}`))
      : [
          /(^|\.)(title|description|needs|able|label|text)$/.test(path)
            ? path
            : `${path}=${String(value)}`,
        ];
  return flat(parseFrontmatter(source).frontmatter, '').sort();
}
