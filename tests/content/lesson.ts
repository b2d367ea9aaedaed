/** What every lesson must have, read out of its MDX. @module */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

import { parseMdx } from '../../scripts/build/mdx.ts';
import { takeId } from '../../scripts/build/remark-heading-ids.ts';
import { wordsIn } from '../../scripts/build/prose.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** One component on a page, with its props as they are written. */
export interface Piece {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly node: Jsx;
}

const read = new Map<string, readonly Piece[]>();

/** Components in the order of the page. */
export function pieces(source: string): readonly Piece[] {
  const found = read.get(source) ?? findPieces(source);
  read.set(source, found);
  return found;
}

function findPieces(source: string): Piece[] {
  const found: Piece[] = [];
  visit(parseMdx(source), (node) => {
    if (isJsx(node) && /^[A-Z]/.test(node.name ?? ''))
      found.push({ name: node.name ?? '', props: propsOf(node), node });
  });
  return found;
}

/** The ids of the page's h2, in order. */
export function sections(source: string): string[] {
  const ids: string[] = [];
  visit(parseMdx(source), 'heading', (heading) => {
    if (heading.depth === 2) ids.push(takeId(heading) ?? '');
  });
  return ids;
}

/** What the course asks of a lesson beside its text. */
export interface Demands {
  readonly slug: string;
  /** Names of the components that come from `components/widgets`. */
  readonly widgets: readonly string[];
  /** Least and most words, and whether the lesson has its experiment as code. */
  readonly words: readonly [number, number];
  readonly code: boolean;
}

/** What a lesson lacks: one message each. */
export function lacks(source: string, { slug, widgets, words, code }: Demands): string[] {
  const all = pieces(source);
  const named = (name: string): Piece[] => all.filter((piece) => piece.name === name);
  const at = (names: readonly string[]): number =>
    all.findIndex(({ name }) => names.includes(name));
  const { frontmatter } = parseFrontmatter(source);
  const exercises = named('Exercise');
  const count = wordsIn(parseMdx(source));
  const must: [holds: boolean, message: string][] = [
    ...['title', 'description', 'needs', 'able'].map((key): [boolean, string] => [
      isSentence(frontmatter[key], key !== 'title'),
      `frontmatter needs “${key}”${key === 'title' ? '' : ', a sentence with its full stop'}`,
    ]),
    [at(widgets) >= 0, 'has no widget'],
    [named('Predict').length > 0, 'asks nothing: it has no <Predict>'],
    [at(['Predict']) <= at(widgets), 'shows its widget before it asks'],
    [named('Source').some(({ props }) => 'id' in props), 'cites no <Source id="…">'],
    [named('Remember').length === 1, 'needs one <Remember>'],
    [
      named('Remember').every(({ node }) => itemsOf(node) === 3),
      '<Remember> must hold three list items',
    ],
    [
      exercises.length >= 2 && exercises.length <= 4,
      `has ${exercises.length} exercises, not 2 to 4`,
    ],
    [
      sections(source).slice(-2).join() === 'remember,exercises',
      'must end in the sections #remember and #exercises',
    ],
    [count >= words[0] && count <= words[1], `has ${count} words, not ${words.join(' to ')}`],
    [exercises.some(({ props }) => 'check' in props), 'checks no answer: no <Exercise check={…}>'],
  ];
  const mustWithCode: [holds: boolean, message: string][] = [
    [
      named('CodeTabs').some(({ props }) => props['lesson'] === slug),
      `has no <CodeTabs lesson="${slug}" />`,
    ],
  ];
  return [...must, ...(code ? mustWithCode : [])]
    .filter(([holds]) => !holds)
    .map(([, message]) => message);
}

/** The names under which a page imports what stands under a path. */
export const importedFrom = (source: string, path: string): string[] =>
  Array.from(source.matchAll(/^import (\w+) from '([^']*)';$/gm))
    .filter(([, , from]) => from?.includes(path))
    .map(([, name = '']) => name);

/** Props or ids that stand twice among components of a name. */
export function repeated(source: string, name: string): string[] {
  const ids = pieces(source)
    .filter((piece) => piece.name === name)
    .map(({ props }) => props['id'] ?? '');
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

const isJsx = (node: Root | RootContent): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const propsOf = ({ attributes }: Jsx): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [
            [
              attribute.name,
              typeof attribute.value === 'string'
                ? attribute.value
                : (attribute.value?.value ?? 'true'),
            ],
          ]
        : [],
    ),
  );

function itemsOf(node: Jsx): number {
  let items = 0;
  visit(node, 'listItem', () => {
    items++;
  });
  return items;
}

const isSentence = (value: unknown, stopped: boolean): boolean =>
  typeof value === 'string' && value.length > 0 && (!stopped || /[.?]$/.test(value));
