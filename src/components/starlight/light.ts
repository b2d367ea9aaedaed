/** Tokens for pictures that are drawn while the site is built, which have no style sheet. @module */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKENS = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');

/** The value of a token in the light theme: `valueOf('--page')` is '#fcfbf8'. */
export function valueOf(name: string): string {
  const [, found = ''] = new RegExp(`${name}: (?:light-dark\\()?([^,;]+)`).exec(TOKENS) ?? [];
  return found.replace(/^var\((--[\w-]+)\)$/, (_, other: string) => valueOf(other));
}

/** An SVG with the values of the light theme for its tokens. */
export const light = (svg: string): string =>
  svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => valueOf(name));
