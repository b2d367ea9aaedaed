/** The notebook of `examples/`: what the dialog and the guide hand out, in a file that Jupyter takes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { EXAMPLES } from '../../src/components/guide/embed/examples.ts';
import { SNIPPETS } from '../../src/components/kit/share/snippets.ts';
import heights from '../../src/embed/heights.json' with { type: 'json' };

const SITE = 'http://localhost:4321/';
const figure = 'momentum.map';
const shared = {
  src: `${SITE}embed/v1/en/${figure}/?s.beta=0.5`,
  link: '',
  title: '',
  height: heights[figure],
  host: '',
};

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
}
const { cells, ...notebook } = JSON.parse(readFileSync('examples/notebook/adam.ipynb', 'utf8')) as {
  readonly cells: readonly Cell[];
} & Readonly<Record<string, unknown>>;
const code = cells
  .filter(({ cell_type }) => cell_type === 'code')
  .map(({ source }) => source.join(''));

describe('the notebook', () => {
  test('has what notebook format 4.5 requires', () => {
    expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5, metadata: {} });
    for (const { cell_type, id, metadata, source, ...rest } of cells) {
      expect(['code', 'markdown']).toContain(cell_type);
      expect(id).toMatch(/^[\w-]{1,64}$/);
      expect(typeof metadata).toBe('object');
      expect(source.every((line, i) => line.endsWith('\n') === i < source.length - 1)).toBe(true);
      expect(rest).toEqual(cell_type === 'code' ? { execution_count: null, outputs: [] } : {});
    }
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  test('has the code that the dialog and the guide hand out', () => {
    const script = `${SITE}embed/v1/adam-widget.js`;
    expect(code.slice(0, 2)).toEqual([
      SNIPPETS.jupyter(shared),
      EXAMPLES.notebook.code({ locale: 'en', shared, script, figure }),
    ]);
  });

  test('is Python', () => {
    const check = 'import ast, json, sys; [ast.parse(cell) for cell in json.load(sys.stdin)]';
    expect(() =>
      execFileSync('python3', ['-c', check], { input: JSON.stringify(code), stdio: 'pipe' }),
    ).not.toThrow();
  });
});
