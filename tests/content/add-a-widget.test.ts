/** docs/add-a-widget.md shows the code as it is, and leaves nothing of the kit's tables out. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import * as labels from '../../src/components/kit/figure/labels.ts';
import * as marks from '../../src/components/kit/figure/marks.ts';
import * as params from '../../src/components/kit/params.ts';

const WIDGET = 'src/components/widgets/half-life';
const guide = readFileSync('docs/add-a-widget.md', 'utf8');
/** Blocks of code whose first line names a file after the language. */
const blocks = [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
  ([, file = '', code = '']) => ({ file, code }),
);

test('shows something of each file of the widget', () => {
  const files = readdirSync(WIDGET).map((name) => `${WIDGET}/${name}`);
  expect(blocks.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each(blocks)('shows $file word for word', ({ file, code }) => {
  expect(readFileSync(file, 'utf8')).toContain(code);
});

describe('names every', () => {
  const kinds = Object.keys(params).filter(
    (name) => !['defineParams', 'renamed', 'schemaOf'].includes(name),
  );
  test.each(kinds)('kind of parameter: %s', (kind) => {
    expect(guide).toMatch(new RegExp(`\`${kind}\\b`));
  });
  test.each(Object.keys({ ...marks, ...labels }))('mark of the kit: %s', (mark) => {
    expect(guide).toContain(`\`${mark}\``);
  });
});
