/** Reads built HTML the way a browser does. @module */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

import { keepLast } from '../../src/lib/keep.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Files of the folder of pages that are complete as they are made: `src/embed`. */
export const EMBEDS = /^embed[\\/]/;

/** The HTML files under `folder` but embeds, as paths that start with it, sorted. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html') && !EMBEDS.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * Every element in document order, those inside `<template>` and `<noscript>` included; each knows its place in the
 * source.
 */
export const elements = keepLast((html: string): readonly Element[] =>
  within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })),
);

/** A node, if it is an element, and every element inside it. */
export function within(node: Node, found: Element[] = []): Element[] {
  if (tree.isElementNode(node)) found.push(node);
  if ('content' in node) within(node.content, found);
  for (const child of 'childNodes' in node ? node.childNodes : []) within(child, found);
  return found;
}

/** The attribute's value, or undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text directly inside the element: for a script or a style, what the browser runs or applies. */
export function text(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

/** Whether an element is a script that stands in the page. JSON in one is data: a browser leaves it alone. */
export const isInlineScript = (element: Element): boolean =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  !/json$/.test(attribute(element, 'type') ?? '');
