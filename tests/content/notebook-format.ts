/** Whether a file is a notebook that Jupyter takes without a word. @module */
import { readFileSync } from 'node:fs';

import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };

/** A cell, as far as the tests read it. */
export interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: readonly string[];
}

const SCHEMA = new URL('../fixtures/nbformat/nbformat.v4.5.schema.json', import.meta.url);

const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true });
ajv.addMetaSchema(draft4);
const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** The cells of a notebook's file. */
export const cellsOf = (file: string): readonly Cell[] =>
  (JSON.parse(file) as { readonly cells: readonly Cell[] }).cells;

/** Its code cells, each as one text. */
export const codeOf = (file: string): string[] =>
  cellsOf(file)
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source.join(''));

/**
 * What is wrong with a notebook's file, a message each: by the schema of nbformat 4.5; by its validator, which wants
 * an id once; by what Jupyter would write itself, a line a string; and it must not have been run.
 */
export function notebookFaults(file: string): string[] {
  const notebook = JSON.parse(file) as { readonly nbformat_minor: unknown };
  if (!valid(notebook)) return (valid.errors ?? []).map((error) => ajv.errorsText([error]));
  const cells = cellsOf(file);
  const rules: readonly [holds: boolean, message: string][] = [
    [notebook.nbformat_minor === 5, 'is not of format 4.5'],
    [new Set(cells.map(({ id }) => id)).size === cells.length, 'has an id twice'],
    [
      cells.every(({ source }) =>
        source.every(
          (line, i) => /^[^\n]*\n?$/.test(line) && line.endsWith('\n') === i < source.length - 1,
        ),
      ),
      'has a text that is not a list of lines',
    ],
    [!/"execution_count": [^n]|"outputs": \[[^\]]/.test(file), 'was run'],
    [file === `${JSON.stringify(notebook, null, 1)}\n`, 'is not laid out as Jupyter does'],
  ];
  return rules.filter(([holds]) => !holds).map(([, message]) => message);
}
