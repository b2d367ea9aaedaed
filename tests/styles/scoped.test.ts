import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/** A widget's style sheet may say something of these, and of nothing else in a page. */
const ROOTS: Readonly<Record<string, readonly string[]>> = { 'bug-lab': ['bug-lab', 'opening'] };

const FOLDER = 'src/styles/widgets';

/** The selectors of the outermost rules, within at-rules too. */
function outermost(css: string): string[] {
  const found: string[] = [];
  let [rule, text] = [0, ''];
  for (const character of css.replaceAll(/\/\*.*?\*\//gs, '')) {
    if (character === '{' && rule === 0) {
      if (!text.trim().startsWith('@')) {
        found.push(text.trim());
        rule = 1;
      }
      text = '';
    } else if (character === '{') rule++;
    else if (character === '}') [rule, text] = [Math.max(0, rule - 1), ''];
    else if (rule === 0) text += character;
  }
  return found;
}

test.each(readdirSync(FOLDER))('%s styles its own widget alone', (file) => {
  const name = file.replace('.css', '');
  const roots = (ROOTS[name] ?? [name]).map((root) => `.${root}`);
  const own = [...roots, `:is(${roots.join(', ')})`];
  const selectors = outermost(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  expect(selectors.length).toBeGreaterThan(0);
  const foreign = selectors.filter(
    (selector) => !own.some((root) => `${selector} `.startsWith(`${root} `)),
  );
  expect(foreign).toEqual([]);
});
