/** The notebook of `examples/`: what the dialog and the guide hand out, in a file that Jupyter takes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { EXAMPLES } from '../../src/components/guide/embed/examples.ts';
import { SNIPPETS } from '../../src/components/kit/share/snippets.ts';
import heights from '../../src/embed/heights.json' with { type: 'json' };
import { codeOf, notebookFaults } from './notebook-format.ts';

const SITE = 'http://localhost:4321/';
const figure = 'momentum.map';
const shared = {
  src: `${SITE}embed/v1/en/${figure}/?s.beta=0.5`,
  link: '',
  title: '',
  height: heights[figure],
  host: '',
};

const file = readFileSync('examples/notebook/adam.ipynb', 'utf8');
const code = codeOf(file);

describe('the notebook', () => {
  test('is one that Jupyter takes', () => {
    expect(notebookFaults(file)).toEqual([]);
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
