import { describe, expect, test } from 'vitest';

import { type CellText, notebookFile } from '../../../src/lib/codegen/notebook.ts';
import { cellsOf, codeOf, notebookFaults } from '../../content/notebook-format.ts';

const cells: readonly CellText[] = [
  { kind: 'markdown', id: 'about', text: '# 제목\n\nA sentence.' },
  { kind: 'code', id: 'lab-code', text: 'x = 1\n\nprint(x)\n' },
];
const file = notebookFile(cells);

test('a notebook is one that Jupyter takes, with its cells in order', () => {
  expect(notebookFaults(file)).toEqual([]);
  expect(cellsOf(file)).toMatchObject([
    { cell_type: 'markdown', id: 'about', source: ['# 제목\n', '\n', 'A sentence.'] },
    { cell_type: 'code', id: 'lab-code', execution_count: null, outputs: [] },
  ]);
  expect(codeOf(file)).toEqual(['x = 1\n\nprint(x)']);
});

test.each([
  ['twice', ['a', 'a']],
  ['of no letter', ['']],
  ['with a blank', ['a b']],
])('an id %s is refused', (_, ids) => {
  const make = () => notebookFile(ids.map((id) => ({ kind: 'code', id, text: '' })));
  expect(make).toThrow(/^notebookFile: cell ids must be .* Jupyter refuses other files\.$/);
});

describe('a file is found at fault', () => {
  test.each([
    ['without ids', /^ {3}"id".*\n/gm, '', "should have required property 'id'"],
    ['with an id twice', '"lab-code"', '"about"', 'has an id twice'],
    ['of another format', '"nbformat_minor": 5', '"nbformat_minor": 6', 'format 4.5'],
    ['with two lines in a string', 'x = 1\\n', 'x = 1\\ny = 2\\n', 'list of lines'],
    ['with an unknown property', ' "nbformat": 4,', ' "more": 1,\n "nbformat": 4,', 'additional'],
    ['that was run', '"execution_count": null', '"execution_count": 1', 'was run'],
    ['without outputs', /^ {3}"outputs".*\n/gm, '', "should have required property 'outputs'"],
    ['laid out otherwise', '# 제목', '# \\uc81c\\ubaa9', 'laid out'],
  ])('%s', (_, part, instead, message) => {
    const wrong = file.replace(part, instead);
    expect(wrong).not.toBe(file);
    expect(notebookFaults(wrong).join('\n')).toContain(message);
  });
});
